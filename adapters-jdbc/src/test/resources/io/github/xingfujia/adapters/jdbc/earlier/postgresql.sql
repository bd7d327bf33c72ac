-- part case/2
CREATE TABLE IF NOT EXISTS xfj_row_case_2 (
  home VARCHAR(40) COLLATE "C" NOT NULL,
  id VARCHAR(120) COLLATE "C" NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts BYTEA NOT NULL,
  number_ VARCHAR(120) COLLATE "C",
  accountable_ VARCHAR(120) COLLATE "C",
  status_ VARCHAR(120) COLLATE "C",
  category_ VARCHAR(120) COLLATE "C",
  channel_ VARCHAR(120) COLLATE "C",
  place_ BIGINT,
  handler_ VARCHAR(120) COLLATE "C",
  opened_at_ BIGINT,
  overdue_ BIGINT,
  overdue_at_ BIGINT,
  safety_first_ BIGINT,
  unsettled_ BIGINT,
  PRIMARY KEY (home, id),
  UNIQUE (home, number_)
);
CREATE INDEX IF NOT EXISTS xfj_row_case_2_i1 ON xfj_row_case_2 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_case_2_i2 ON xfj_row_case_2 (home, accountable_);
CREATE INDEX IF NOT EXISTS xfj_row_case_2_i3 ON xfj_row_case_2 (home, status_);
CREATE INDEX IF NOT EXISTS xfj_row_case_2_i4 ON xfj_row_case_2 (home, category_);
CREATE INDEX IF NOT EXISTS xfj_row_case_2_i5 ON xfj_row_case_2 (home, channel_);
CREATE INDEX IF NOT EXISTS xfj_row_case_2_i6 ON xfj_row_case_2 (home, handler_);
CREATE TABLE IF NOT EXISTS xfj_row_case_2_texts (
  home VARCHAR(40) COLLATE "C" NOT NULL,
  id VARCHAR(120) COLLATE "C" NOT NULL,
  attribute VARCHAR(30) COLLATE "C" NOT NULL,
  item VARCHAR(120) COLLATE "C" NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
);
CREATE INDEX IF NOT EXISTS xfj_row_case_2_texts_i1 ON xfj_row_case_2_texts (home, attribute, item, id);

-- part violence/1
CREATE TABLE IF NOT EXISTS xfj_row_violence_1 (
  home VARCHAR(40) COLLATE "C" NOT NULL,
  id VARCHAR(120) COLLATE "C" NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts BYTEA NOT NULL,
  number_ VARCHAR(120) COLLATE "C",
  accountable_ VARCHAR(120) COLLATE "C",
  status_ VARCHAR(120) COLLATE "C",
  grade_ VARCHAR(120) COLLATE "C",
  channel_ VARCHAR(120) COLLATE "C",
  place_ BIGINT,
  handler_ VARCHAR(120) COLLATE "C",
  opened_at_ BIGINT,
  overdue_ BIGINT,
  PRIMARY KEY (home, id)
);
CREATE INDEX IF NOT EXISTS xfj_row_violence_1_i1 ON xfj_row_violence_1 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_violence_1_i2 ON xfj_row_violence_1 (home, number_);
CREATE INDEX IF NOT EXISTS xfj_row_violence_1_i3 ON xfj_row_violence_1 (home, accountable_);
CREATE INDEX IF NOT EXISTS xfj_row_violence_1_i4 ON xfj_row_violence_1 (home, status_);
CREATE INDEX IF NOT EXISTS xfj_row_violence_1_i5 ON xfj_row_violence_1 (home, grade_);
CREATE INDEX IF NOT EXISTS xfj_row_violence_1_i6 ON xfj_row_violence_1 (home, channel_);
CREATE INDEX IF NOT EXISTS xfj_row_violence_1_i7 ON xfj_row_violence_1 (home, handler_);
CREATE TABLE IF NOT EXISTS xfj_row_violence_1_texts (
  home VARCHAR(40) COLLATE "C" NOT NULL,
  id VARCHAR(120) COLLATE "C" NOT NULL,
  attribute VARCHAR(30) COLLATE "C" NOT NULL,
  item VARCHAR(120) COLLATE "C" NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
);
CREATE INDEX IF NOT EXISTS xfj_row_violence_1_texts_i1 ON xfj_row_violence_1_texts (home, attribute, item, id);

