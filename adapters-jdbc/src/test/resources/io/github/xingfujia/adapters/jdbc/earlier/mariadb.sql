-- part case/2
CREATE TABLE IF NOT EXISTS xfj_row_case_2 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  number_ VARCHAR(120),
  accountable_ VARCHAR(120),
  status_ VARCHAR(120),
  category_ VARCHAR(120),
  channel_ VARCHAR(120),
  place_ BIGINT,
  handler_ VARCHAR(120),
  opened_at_ BIGINT,
  overdue_ BIGINT,
  overdue_at_ BIGINT,
  safety_first_ BIGINT,
  unsettled_ BIGINT,
  PRIMARY KEY (home, id),
  UNIQUE (home, number_)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_case_2_i1 ON xfj_row_case_2 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_case_2_i2 ON xfj_row_case_2 (home, accountable_);
CREATE INDEX IF NOT EXISTS xfj_row_case_2_i3 ON xfj_row_case_2 (home, status_);
CREATE INDEX IF NOT EXISTS xfj_row_case_2_i4 ON xfj_row_case_2 (home, category_);
CREATE INDEX IF NOT EXISTS xfj_row_case_2_i5 ON xfj_row_case_2 (home, channel_);
CREATE INDEX IF NOT EXISTS xfj_row_case_2_i6 ON xfj_row_case_2 (home, handler_);
CREATE TABLE IF NOT EXISTS xfj_row_case_2_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_case_2_texts_i1 ON xfj_row_case_2_texts (home, attribute, item, id);
-- part violence/1
CREATE TABLE IF NOT EXISTS xfj_row_violence_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  number_ VARCHAR(120),
  accountable_ VARCHAR(120),
  status_ VARCHAR(120),
  grade_ VARCHAR(120),
  channel_ VARCHAR(120),
  place_ BIGINT,
  handler_ VARCHAR(120),
  opened_at_ BIGINT,
  overdue_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_violence_1_i1 ON xfj_row_violence_1 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_violence_1_i2 ON xfj_row_violence_1 (home, number_);
CREATE INDEX IF NOT EXISTS xfj_row_violence_1_i3 ON xfj_row_violence_1 (home, accountable_);
CREATE INDEX IF NOT EXISTS xfj_row_violence_1_i4 ON xfj_row_violence_1 (home, status_);
CREATE INDEX IF NOT EXISTS xfj_row_violence_1_i5 ON xfj_row_violence_1 (home, grade_);
CREATE INDEX IF NOT EXISTS xfj_row_violence_1_i6 ON xfj_row_violence_1 (home, channel_);
CREATE INDEX IF NOT EXISTS xfj_row_violence_1_i7 ON xfj_row_violence_1 (home, handler_);
CREATE TABLE IF NOT EXISTS xfj_row_violence_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_violence_1_texts_i1 ON xfj_row_violence_1_texts (home, attribute, item, id);
