package io.github.xingfujia.counselling.ledger;

import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.way.Command;

/** What is done in one file (辅导操作). */
public interface CounselCommand extends Command {

    /** Returns the file. */
    CounselId counsel();
}
