package io.github.xingfujia.casework;

import io.github.xingfujia.way.Command;

/** A command on an existing case. */
interface CaseCommand extends Command {

    /** Returns the case. */
    CaseId caseId();
}
