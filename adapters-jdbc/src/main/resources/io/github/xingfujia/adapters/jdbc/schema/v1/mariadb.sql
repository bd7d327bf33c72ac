-- Xingfujia (幸福家), schema version 1 for mariadb, generated from the declared kinds.

-- part journal
CREATE TABLE IF NOT EXISTS xfj_entry (
  position_no BIGINT AUTO_INCREMENT NOT NULL,
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  stream VARCHAR(160) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  sequence_no BIGINT NOT NULL,
  recorded_at BIGINT NOT NULL,
  command_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  body LONGBLOB NOT NULL,
  previous_hash VARBINARY(32) NOT NULL,
  hash VARBINARY(32) NOT NULL,
  PRIMARY KEY (home, stream, sequence_no),
  CONSTRAINT xfj_entry_position UNIQUE (position_no)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_entry_i1 ON xfj_entry (home, position_no);
CREATE TABLE IF NOT EXISTS xfj_key (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(200) NOT NULL,
  parent VARCHAR(200) NOT NULL,
  suite VARCHAR(120) NOT NULL,
  wrapped LONGBLOB NOT NULL,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE TABLE IF NOT EXISTS xfj_digest (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  field VARCHAR(60) NOT NULL,
  digest VARCHAR(128) NOT NULL,
  owner VARCHAR(200) NOT NULL,
  target VARCHAR(200) NOT NULL,
  PRIMARY KEY (home, field, digest, owner, target)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_digest_i1 ON xfj_digest (home, owner);
CREATE TABLE IF NOT EXISTS xfj_schema (
  version_no INT NOT NULL,
  PRIMARY KEY (version_no)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
INSERT INTO xfj_schema (version_no) VALUES (1);

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

-- part match/2
CREATE TABLE IF NOT EXISTS xfj_row_match_2 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  status_ VARCHAR(120),
  earlier_ VARCHAR(120),
  later_ VARCHAR(120),
  by_ VARCHAR(120),
  at_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_match_2_i1 ON xfj_row_match_2 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_match_2_i2 ON xfj_row_match_2 (home, status_);
CREATE INDEX IF NOT EXISTS xfj_row_match_2_i3 ON xfj_row_match_2 (home, earlier_);
CREATE INDEX IF NOT EXISTS xfj_row_match_2_i4 ON xfj_row_match_2 (home, later_);
CREATE INDEX IF NOT EXISTS xfj_row_match_2_i5 ON xfj_row_match_2 (home, by_);
CREATE TABLE IF NOT EXISTS xfj_row_match_2_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_match_2_texts_i1 ON xfj_row_match_2_texts (home, attribute, item, id);

-- part finding/1
CREATE TABLE IF NOT EXISTS xfj_row_finding_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  division_ BIGINT,
  category_ VARCHAR(120),
  risk_ VARCHAR(120),
  found_on_ BIGINT,
  expires_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_finding_1_i1 ON xfj_row_finding_1 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_finding_1_i2 ON xfj_row_finding_1 (home, category_);
CREATE INDEX IF NOT EXISTS xfj_row_finding_1_i3 ON xfj_row_finding_1 (home, risk_);
CREATE TABLE IF NOT EXISTS xfj_row_finding_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_finding_1_texts_i1 ON xfj_row_finding_1_texts (home, attribute, item, id);

-- part complaint/1
CREATE TABLE IF NOT EXISTS xfj_row_complaint_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  received_at_ BIGINT,
  answer_by_ BIGINT,
  waiting_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_complaint_1_i1 ON xfj_row_complaint_1 (home, due_at, id);
CREATE TABLE IF NOT EXISTS xfj_row_complaint_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_complaint_1_texts_i1 ON xfj_row_complaint_1_texts (home, attribute, item, id);

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

-- part message/1
CREATE TABLE IF NOT EXISTS xfj_row_message_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  person_ VARCHAR(120),
  standing_ VARCHAR(120),
  attempts_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_message_1_i1 ON xfj_row_message_1 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_message_1_i2 ON xfj_row_message_1 (home, person_);
CREATE INDEX IF NOT EXISTS xfj_row_message_1_i3 ON xfj_row_message_1 (home, standing_);
