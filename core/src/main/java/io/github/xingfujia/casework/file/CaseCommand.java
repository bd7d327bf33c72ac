package io.github.xingfujia.casework.file;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.way.Command;

/** A command on an existing case. */
public interface CaseCommand extends Command {

    /** Returns the case. */
    CaseId caseId();
}
