package io.github.xingfujia.casework.file;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;

/** A command on a case that yields nothing but the case itself. */
public abstract class CaseStep<C extends CaseCommand> extends CaseAct<C, CaseId> {

    protected CaseStep(Action action) {
        super(action);
    }

    @Override
    public final CaseId answer(C command, Loaded after, Moment moment) {
        return command.caseId();
    }
}
