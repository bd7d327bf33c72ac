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

-- part case/5
CREATE TABLE IF NOT EXISTS xfj_row_case_5 (
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
  moves_by_ BIGINT,
  safety_first_ BIGINT,
  untold_ BIGINT,
  unsettled_ BIGINT,
  PRIMARY KEY (home, id),
  UNIQUE (home, number_)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_case_5_i1 ON xfj_row_case_5 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_case_5_i2 ON xfj_row_case_5 (home, handler_);
CREATE INDEX IF NOT EXISTS xfj_row_case_5_i3 ON xfj_row_case_5 (home, moves_by_);
CREATE TABLE IF NOT EXISTS xfj_row_case_5_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_case_5_texts_i1 ON xfj_row_case_5_texts (home, attribute, item, id);

-- part match/3
CREATE TABLE IF NOT EXISTS xfj_row_match_3 (
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
  recent_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_match_3_i1 ON xfj_row_match_3 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_match_3_i2 ON xfj_row_match_3 (home, status_);
CREATE INDEX IF NOT EXISTS xfj_row_match_3_i3 ON xfj_row_match_3 (home, earlier_);
CREATE INDEX IF NOT EXISTS xfj_row_match_3_i4 ON xfj_row_match_3 (home, later_);
CREATE INDEX IF NOT EXISTS xfj_row_match_3_i5 ON xfj_row_match_3 (home, by_);
CREATE TABLE IF NOT EXISTS xfj_row_match_3_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_match_3_texts_i1 ON xfj_row_match_3_texts (home, attribute, item, id);

-- part finding/2
CREATE TABLE IF NOT EXISTS xfj_row_finding_2 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  status_ VARCHAR(120),
  by_ VARCHAR(120),
  division_ BIGINT,
  category_ VARCHAR(120),
  risk_ VARCHAR(120),
  found_on_ BIGINT,
  expires_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_finding_2_i1 ON xfj_row_finding_2 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_finding_2_i2 ON xfj_row_finding_2 (home, status_);
CREATE INDEX IF NOT EXISTS xfj_row_finding_2_i3 ON xfj_row_finding_2 (home, by_);
CREATE INDEX IF NOT EXISTS xfj_row_finding_2_i4 ON xfj_row_finding_2 (home, category_);
CREATE INDEX IF NOT EXISTS xfj_row_finding_2_i5 ON xfj_row_finding_2 (home, risk_);
CREATE TABLE IF NOT EXISTS xfj_row_finding_2_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_finding_2_texts_i1 ON xfj_row_finding_2_texts (home, attribute, item, id);

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

-- part look/1
CREATE TABLE IF NOT EXISTS xfj_row_look_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  about_ VARCHAR(120),
  reader_ VARCHAR(120),
  action_ VARCHAR(120),
  basis_ VARCHAR(120),
  cells_ BIGINT,
  at_ BIGINT,
  position_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_look_1_i1 ON xfj_row_look_1 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_look_1_i2 ON xfj_row_look_1 (home, about_);
CREATE INDEX IF NOT EXISTS xfj_row_look_1_i3 ON xfj_row_look_1 (home, reader_);

-- part book/1
CREATE TABLE IF NOT EXISTS xfj_row_book_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  versions_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_book_1_i1 ON xfj_row_book_1 (home, due_at, id);

-- part erasure/1
CREATE TABLE IF NOT EXISTS xfj_row_erasure_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  stage_ VARCHAR(120),
  asked_at_ BIGINT,
  until_ BIGINT,
  gone_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_erasure_1_i1 ON xfj_row_erasure_1 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_erasure_1_i2 ON xfj_row_erasure_1 (home, stage_);
CREATE TABLE IF NOT EXISTS xfj_row_erasure_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_erasure_1_texts_i1 ON xfj_row_erasure_1_texts (home, attribute, item, id);

-- part glass/2
CREATE TABLE IF NOT EXISTS xfj_row_glass_2 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  matter_ VARCHAR(120),
  staff_ VARCHAR(120),
  second_ VARCHAR(120),
  standing_ VARCHAR(120),
  opened_at_ BIGINT,
  until_ BIGINT,
  review_by_ BIGINT,
  times_ BIGINT,
  by_both_ BIGINT,
  asked_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_glass_2_i1 ON xfj_row_glass_2 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_glass_2_i2 ON xfj_row_glass_2 (home, matter_);
CREATE INDEX IF NOT EXISTS xfj_row_glass_2_i3 ON xfj_row_glass_2 (home, staff_);
CREATE INDEX IF NOT EXISTS xfj_row_glass_2_i4 ON xfj_row_glass_2 (home, second_);
CREATE INDEX IF NOT EXISTS xfj_row_glass_2_i5 ON xfj_row_glass_2 (home, standing_);
CREATE TABLE IF NOT EXISTS xfj_row_glass_2_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_glass_2_texts_i1 ON xfj_row_glass_2_texts (home, attribute, item, id);

-- part receipts/1
CREATE TABLE IF NOT EXISTS xfj_row_receipts_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  made_ BIGINT,
  waiting_ BIGINT,
  notice_by_ BIGINT,
  overdue_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_receipts_1_i1 ON xfj_row_receipts_1 (home, due_at, id);
CREATE TABLE IF NOT EXISTS xfj_row_receipts_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_receipts_1_texts_i1 ON xfj_row_receipts_1_texts (home, attribute, item, id);

-- part task/1
CREATE TABLE IF NOT EXISTS xfj_row_task_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  number_ VARCHAR(120),
  kind_ VARCHAR(120),
  action_ VARCHAR(120),
  standing_ VARCHAR(120),
  owes_ VARCHAR(120),
  subject_ VARCHAR(120),
  step_by_ BIGINT,
  rung_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_task_1_i1 ON xfj_row_task_1 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_task_1_i2 ON xfj_row_task_1 (home, number_);
CREATE INDEX IF NOT EXISTS xfj_row_task_1_i3 ON xfj_row_task_1 (home, kind_);
CREATE INDEX IF NOT EXISTS xfj_row_task_1_i4 ON xfj_row_task_1 (home, action_);
CREATE INDEX IF NOT EXISTS xfj_row_task_1_i5 ON xfj_row_task_1 (home, standing_);
CREATE INDEX IF NOT EXISTS xfj_row_task_1_i6 ON xfj_row_task_1 (home, owes_);
CREATE INDEX IF NOT EXISTS xfj_row_task_1_i7 ON xfj_row_task_1 (home, subject_);
CREATE TABLE IF NOT EXISTS xfj_row_task_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_task_1_texts_i1 ON xfj_row_task_1_texts (home, attribute, item, id);

-- part dispatch/1
CREATE TABLE IF NOT EXISTS xfj_row_dispatch_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  department_ VARCHAR(120),
  notice_ VARCHAR(120),
  attempts_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_dispatch_1_i1 ON xfj_row_dispatch_1 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_dispatch_1_i2 ON xfj_row_dispatch_1 (home, department_);
CREATE INDEX IF NOT EXISTS xfj_row_dispatch_1_i3 ON xfj_row_dispatch_1 (home, notice_);

-- part conference/2
CREATE TABLE IF NOT EXISTS xfj_row_conference_2 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  number_ VARCHAR(120),
  held_at_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_conference_2_i1 ON xfj_row_conference_2 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_conference_2_i2 ON xfj_row_conference_2 (home, number_);
CREATE TABLE IF NOT EXISTS xfj_row_conference_2_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_conference_2_texts_i1 ON xfj_row_conference_2_texts (home, attribute, item, id);

-- part offer/1
CREATE TABLE IF NOT EXISTS xfj_row_offer_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  subject_ VARCHAR(120),
  task_ VARCHAR(120),
  waiting_ BIGINT,
  due_by_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_offer_1_i1 ON xfj_row_offer_1 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_offer_1_i2 ON xfj_row_offer_1 (home, subject_);
CREATE INDEX IF NOT EXISTS xfj_row_offer_1_i3 ON xfj_row_offer_1 (home, task_);
CREATE TABLE IF NOT EXISTS xfj_row_offer_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_offer_1_texts_i1 ON xfj_row_offer_1_texts (home, attribute, item, id);

-- part violence/3
CREATE TABLE IF NOT EXISTS xfj_row_violence_3 (
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
  overdue_since_ BIGINT,
  owes_ VARCHAR(120),
  alarm_at_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_violence_3_i1 ON xfj_row_violence_3 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_violence_3_i2 ON xfj_row_violence_3 (home, number_);
CREATE INDEX IF NOT EXISTS xfj_row_violence_3_i3 ON xfj_row_violence_3 (home, accountable_);
CREATE INDEX IF NOT EXISTS xfj_row_violence_3_i4 ON xfj_row_violence_3 (home, status_);
CREATE INDEX IF NOT EXISTS xfj_row_violence_3_i5 ON xfj_row_violence_3 (home, grade_);
CREATE INDEX IF NOT EXISTS xfj_row_violence_3_i6 ON xfj_row_violence_3 (home, channel_);
CREATE INDEX IF NOT EXISTS xfj_row_violence_3_i7 ON xfj_row_violence_3 (home, handler_);
CREATE INDEX IF NOT EXISTS xfj_row_violence_3_i8 ON xfj_row_violence_3 (home, owes_);
CREATE TABLE IF NOT EXISTS xfj_row_violence_3_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_violence_3_texts_i1 ON xfj_row_violence_3_texts (home, attribute, item, id);

-- part measures/1
CREATE TABLE IF NOT EXISTS xfj_row_measures_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  clock_ VARCHAR(120),
  measure_ BIGINT,
  due_by_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_measures_1_i1 ON xfj_row_measures_1 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_measures_1_i2 ON xfj_row_measures_1 (home, clock_);
CREATE TABLE IF NOT EXISTS xfj_row_measures_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_measures_1_texts_i1 ON xfj_row_measures_1_texts (home, attribute, item, id);

-- part shelter/1
CREATE TABLE IF NOT EXISTS xfj_row_shelter_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  until_ BIGINT,
  due_by_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_shelter_1_i1 ON xfj_row_shelter_1 (home, due_at, id);
CREATE TABLE IF NOT EXISTS xfj_row_shelter_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_shelter_1_texts_i1 ON xfj_row_shelter_1_texts (home, attribute, item, id);

-- part publicity/1
CREATE TABLE IF NOT EXISTS xfj_row_publicity_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  division_ BIGINT,
  form_ VARCHAR(120),
  on_ BIGINT,
  title_ VARCHAR(120),
  planned_ BIGINT,
  held_ BIGINT,
  people_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_publicity_1_i1 ON xfj_row_publicity_1 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_publicity_1_i2 ON xfj_row_publicity_1 (home, form_);
CREATE INDEX IF NOT EXISTS xfj_row_publicity_1_i3 ON xfj_row_publicity_1 (home, title_);
CREATE TABLE IF NOT EXISTS xfj_row_publicity_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_publicity_1_texts_i1 ON xfj_row_publicity_1_texts (home, attribute, item, id);

-- part watch/1
CREATE TABLE IF NOT EXISTS xfj_row_watch_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  division_ BIGINT,
  purpose_ VARCHAR(120),
  basis_ VARCHAR(120),
  until_ BIGINT,
  expires_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_watch_1_i1 ON xfj_row_watch_1 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_watch_1_i2 ON xfj_row_watch_1 (home, purpose_);
CREATE INDEX IF NOT EXISTS xfj_row_watch_1_i3 ON xfj_row_watch_1 (home, basis_);
CREATE TABLE IF NOT EXISTS xfj_row_watch_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_watch_1_texts_i1 ON xfj_row_watch_1_texts (home, attribute, item, id);

-- part sign/1
CREATE TABLE IF NOT EXISTS xfj_row_sign_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  division_ BIGINT,
  source_ VARCHAR(120),
  basis_ VARCHAR(120),
  expires_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_sign_1_i1 ON xfj_row_sign_1 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_sign_1_i2 ON xfj_row_sign_1 (home, source_);
CREATE INDEX IF NOT EXISTS xfj_row_sign_1_i3 ON xfj_row_sign_1 (home, basis_);
CREATE TABLE IF NOT EXISTS xfj_row_sign_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_sign_1_texts_i1 ON xfj_row_sign_1_texts (home, attribute, item, id);

-- part campaign/1
CREATE TABLE IF NOT EXISTS xfj_row_campaign_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  sheet_ VARCHAR(120),
  zh_ VARCHAR(120),
  en_ VARCHAR(120),
  phase_ VARCHAR(120),
  from_ BIGINT,
  until_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_campaign_1_i1 ON xfj_row_campaign_1 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_campaign_1_i2 ON xfj_row_campaign_1 (home, sheet_);
CREATE INDEX IF NOT EXISTS xfj_row_campaign_1_i3 ON xfj_row_campaign_1 (home, phase_);
CREATE TABLE IF NOT EXISTS xfj_row_campaign_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_campaign_1_texts_i1 ON xfj_row_campaign_1_texts (home, attribute, item, id);

-- part nomination/3
CREATE TABLE IF NOT EXISTS xfj_row_nomination_3 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  campaign_ VARCHAR(120),
  zh_ VARCHAR(120),
  en_ VARCHAR(120),
  category_ VARCHAR(120),
  way_ VARCHAR(120),
  on_ BIGINT,
  village_ BIGINT,
  stage_ VARCHAR(120),
  name_ VARCHAR(120),
  until_ BIGINT,
  title_zh_ VARCHAR(120),
  title_en_ VARCHAR(120),
  named_on_ BIGINT,
  watched_ BIGINT,
  told_ BIGINT,
  papers_ BIGINT,
  objected_ BIGINT,
  alarmed_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_nomination_3_i1 ON xfj_row_nomination_3 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_nomination_3_i2 ON xfj_row_nomination_3 (home, campaign_);
CREATE INDEX IF NOT EXISTS xfj_row_nomination_3_i3 ON xfj_row_nomination_3 (home, stage_);
CREATE TABLE IF NOT EXISTS xfj_row_nomination_3_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_nomination_3_texts_i1 ON xfj_row_nomination_3_texts (home, attribute, item, id);

-- part public-ballot/1
CREATE TABLE IF NOT EXISTS xfj_row_public_ballot_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  campaign_ VARCHAR(120),
  lot_ VARCHAR(120),
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_public_ballot_1_i1 ON xfj_row_public_ballot_1 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_public_ballot_1_i2 ON xfj_row_public_ballot_1 (home, campaign_);
CREATE INDEX IF NOT EXISTS xfj_row_public_ballot_1_i3 ON xfj_row_public_ballot_1 (home, lot_);

-- part activity/1
CREATE TABLE IF NOT EXISTS xfj_row_activity_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  kind_ VARCHAR(120),
  division_ BIGINT,
  by_ VARCHAR(120),
  on_ BIGINT,
  people_ BIGINT,
  families_ BIGINT,
  photos_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_activity_1_i1 ON xfj_row_activity_1 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_activity_1_i2 ON xfj_row_activity_1 (home, kind_);
CREATE TABLE IF NOT EXISTS xfj_row_activity_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_activity_1_texts_i1 ON xfj_row_activity_1_texts (home, attribute, item, id);

-- part suggestion/1
CREATE TABLE IF NOT EXISTS xfj_row_suggestion_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  waits_ BIGINT,
  zh_ VARCHAR(120),
  en_ VARCHAR(120),
  way_ VARCHAR(120),
  village_ BIGINT,
  on_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_suggestion_1_i1 ON xfj_row_suggestion_1 (home, due_at, id);
CREATE TABLE IF NOT EXISTS xfj_row_suggestion_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_suggestion_1_texts_i1 ON xfj_row_suggestion_1_texts (home, attribute, item, id);

-- part built-post/1
CREATE TABLE IF NOT EXISTS xfj_row_built_post_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  division_ BIGINT,
  tier_ VARCHAR(120),
  verdict_ VARCHAR(120),
  until_ BIGINT,
  again_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_built_post_1_i1 ON xfj_row_built_post_1 (home, due_at, id);
CREATE TABLE IF NOT EXISTS xfj_row_built_post_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_built_post_1_texts_i1 ON xfj_row_built_post_1_texts (home, attribute, item, id);

-- part appointment/1
CREATE TABLE IF NOT EXISTS xfj_row_appointment_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  expert_ VARCHAR(120),
  mode_ VARCHAR(120),
  standing_ VARCHAR(120),
  day_ BIGINT,
  from_ BIGINT,
  until_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_appointment_1_i1 ON xfj_row_appointment_1 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_appointment_1_i2 ON xfj_row_appointment_1 (home, expert_);
CREATE TABLE IF NOT EXISTS xfj_row_appointment_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_appointment_1_texts_i1 ON xfj_row_appointment_1_texts (home, attribute, item, id);

-- part question/1
CREATE TABLE IF NOT EXISTS xfj_row_question_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  load_ VARCHAR(120),
  expert_ VARCHAR(120),
  kind_ VARCHAR(120),
  answered_ BIGINT,
  promised_ BIGINT,
  published_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_question_1_i1 ON xfj_row_question_1 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_question_1_i2 ON xfj_row_question_1 (home, load_);
CREATE INDEX IF NOT EXISTS xfj_row_question_1_i3 ON xfj_row_question_1 (home, expert_);
CREATE TABLE IF NOT EXISTS xfj_row_question_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_question_1_texts_i1 ON xfj_row_question_1_texts (home, attribute, item, id);

-- part aid/1
CREATE TABLE IF NOT EXISTS xfj_row_aid_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  urgent_ BIGINT,
  answer_ VARCHAR(120),
  due_ BIGINT,
  over_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_aid_1_i1 ON xfj_row_aid_1 (home, due_at, id);
CREATE TABLE IF NOT EXISTS xfj_row_aid_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_aid_1_texts_i1 ON xfj_row_aid_1_texts (home, attribute, item, id);

-- part counsel/2
CREATE TABLE IF NOT EXISTS xfj_row_counsel_2 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  post_ VARCHAR(120),
  kind_ VARCHAR(120),
  group_ VARCHAR(120),
  opened_ BIGINT,
  open_ BIGINT,
  next_ BIGINT,
  due_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_counsel_2_i1 ON xfj_row_counsel_2 (home, due_at, id);
CREATE TABLE IF NOT EXISTS xfj_row_counsel_2_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_counsel_2_texts_i1 ON xfj_row_counsel_2_texts (home, attribute, item, id);

-- part salon/1
CREATE TABLE IF NOT EXISTS xfj_row_salon_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  post_ VARCHAR(120),
  activity_ VARCHAR(120),
  title_ VARCHAR(120),
  standing_ VARCHAR(120),
  day_ BIGINT,
  from_ BIGINT,
  until_ BIGINT,
  places_ BIGINT,
  free_ BIGINT,
  waiting_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_salon_1_i1 ON xfj_row_salon_1 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_salon_1_i2 ON xfj_row_salon_1 (home, standing_);
CREATE TABLE IF NOT EXISTS xfj_row_salon_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_salon_1_texts_i1 ON xfj_row_salon_1_texts (home, attribute, item, id);

-- part petition/1
CREATE TABLE IF NOT EXISTS xfj_row_petition_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  post_ VARCHAR(120),
  from_ BIGINT,
  until_ BIGINT,
  aided_ BIGINT,
  owed_ BIGINT,
  closed_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_petition_1_i1 ON xfj_row_petition_1 (home, due_at, id);
CREATE TABLE IF NOT EXISTS xfj_row_petition_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_petition_1_texts_i1 ON xfj_row_petition_1_texts (home, attribute, item, id);

-- part member/2
CREATE TABLE IF NOT EXISTS xfj_row_member_2 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  standing_ VARCHAR(120),
  group_ VARCHAR(120),
  applied_on_ BIGINT,
  hours_ BIGINT,
  check_due_ BIGINT,
  cohorts_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_member_2_i1 ON xfj_row_member_2 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_member_2_i2 ON xfj_row_member_2 (home, standing_);
CREATE TABLE IF NOT EXISTS xfj_row_member_2_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_member_2_texts_i1 ON xfj_row_member_2_texts (home, attribute, item, id);

-- part diary/3
CREATE TABLE IF NOT EXISTS xfj_row_diary_3 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  staff_ VARCHAR(120),
  day_ BIGINT,
  taken_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_diary_3_i1 ON xfj_row_diary_3 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_diary_3_i2 ON xfj_row_diary_3 (home, staff_);
CREATE TABLE IF NOT EXISTS xfj_row_diary_3_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_diary_3_texts_i1 ON xfj_row_diary_3_texts (home, attribute, item, id);

-- part certificate/2
CREATE TABLE IF NOT EXISTS xfj_row_certificate_2 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  staff_ VARCHAR(120),
  appeal_ VARCHAR(120),
  appealed_at_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_certificate_2_i1 ON xfj_row_certificate_2 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_certificate_2_i2 ON xfj_row_certificate_2 (home, appeal_);
CREATE TABLE IF NOT EXISTS xfj_row_certificate_2_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_certificate_2_texts_i1 ON xfj_row_certificate_2_texts (home, attribute, item, id);

-- part interest/1
CREATE TABLE IF NOT EXISTS xfj_row_interest_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  waits_ BIGINT,
  on_ BIGINT,
  place_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_interest_1_i1 ON xfj_row_interest_1 (home, due_at, id);
CREATE TABLE IF NOT EXISTS xfj_row_interest_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_interest_1_texts_i1 ON xfj_row_interest_1_texts (home, attribute, item, id);

-- part hours/1
CREATE TABLE IF NOT EXISTS xfj_row_hours_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  staff_ VARCHAR(120),
  month_ VARCHAR(120),
  minutes_ BIGINT,
  waiting_ BIGINT,
  open_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_hours_1_i1 ON xfj_row_hours_1 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_hours_1_i2 ON xfj_row_hours_1 (home, staff_);
CREATE TABLE IF NOT EXISTS xfj_row_hours_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_hours_1_texts_i1 ON xfj_row_hours_1_texts (home, attribute, item, id);

-- part service-certificate/1
CREATE TABLE IF NOT EXISTS xfj_row_service_certificate_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  staff_ VARCHAR(120),
  on_ BIGINT,
  minutes_ BIGINT,
  withdrawn_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_service_certificate_1_i1 ON xfj_row_service_certificate_1 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_service_certificate_1_i2 ON xfj_row_service_certificate_1 (home, staff_);
CREATE TABLE IF NOT EXISTS xfj_row_service_certificate_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_service_certificate_1_texts_i1 ON xfj_row_service_certificate_1_texts (home, attribute, item, id);

-- part duty/1
CREATE TABLE IF NOT EXISTS xfj_row_duty_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  staff_ VARCHAR(120),
  load_ VARCHAR(120),
  kind_ VARCHAR(120),
  post_ VARCHAR(120),
  danger_ VARCHAR(120),
  standing_ VARCHAR(120),
  day_ BIGINT,
  from_ BIGINT,
  until_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_duty_1_i1 ON xfj_row_duty_1 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_duty_1_i2 ON xfj_row_duty_1 (home, staff_);
CREATE INDEX IF NOT EXISTS xfj_row_duty_1_i3 ON xfj_row_duty_1 (home, load_);
CREATE TABLE IF NOT EXISTS xfj_row_duty_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_duty_1_texts_i1 ON xfj_row_duty_1_texts (home, attribute, item, id);

-- part lesson/2
CREATE TABLE IF NOT EXISTS xfj_row_lesson_2 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  title_ VARCHAR(120),
  kind_ VARCHAR(120),
  on_ BIGINT,
  told_ BIGINT,
  withdrawn_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_lesson_2_i1 ON xfj_row_lesson_2 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_lesson_2_i2 ON xfj_row_lesson_2 (home, kind_);
CREATE TABLE IF NOT EXISTS xfj_row_lesson_2_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_lesson_2_texts_i1 ON xfj_row_lesson_2_texts (home, attribute, item, id);

-- part exchange/1
CREATE TABLE IF NOT EXISTS xfj_row_exchange_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  texts LONGBLOB NOT NULL,
  on_ BIGINT,
  present_ BIGINT,
  lessons_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_exchange_1_i1 ON xfj_row_exchange_1 (home, due_at, id);
CREATE TABLE IF NOT EXISTS xfj_row_exchange_1_texts (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  attribute VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  item VARCHAR(120) NOT NULL,
  PRIMARY KEY (home, id, attribute, item)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_exchange_1_texts_i1 ON xfj_row_exchange_1_texts (home, attribute, item, id);

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

-- part staff-note/1
CREATE TABLE IF NOT EXISTS xfj_row_staff_note_1 (
  home VARCHAR(40) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  id VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  due_at BIGINT,
  staff_ VARCHAR(120),
  sent_ BIGINT,
  PRIMARY KEY (home, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS xfj_row_staff_note_1_i1 ON xfj_row_staff_note_1 (home, due_at, id);
CREATE INDEX IF NOT EXISTS xfj_row_staff_note_1_i2 ON xfj_row_staff_note_1 (home, staff_);
