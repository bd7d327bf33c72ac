package io.github.xingfujia.evaluation.objections;

import io.github.xingfujia.evaluation.Credentials;
import io.github.xingfujia.evaluation.MyObjection;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.ObjectionView;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.ledger.NominationCommand;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Look;
import java.util.List;

/** What is offered of objections (异议). */
public final class ObjectionsDesk {

    private final Credentials credentials;

    /** Creates the desk over what titles of the team stand beside. */
    public ObjectionsDesk(Credentials credentials) {
        this.credentials = credentials;
    }

    public Act<NominationCommand.Objection, Stage> object() {
        return new ObjectionActs.ObjectAct();
    }

    public Act<NominationCommand.AnswerObjections, Stage> answer() {
        return ObjectionActs.AnswerAct.of(credentials, false);
    }

    /** Answers what may mean danger. */
    public Act<NominationCommand.AnswerObjections, Stage> answerAlarm() {
        return ObjectionActs.AnswerAct.of(credentials, true);
    }

    /** Returns an objection by what it was sent under. */
    public Look<CommandId, MyObjection> mine() {
        return new MyObjectionLook();
    }

    public Look<NominationId, List<ObjectionView>> objections() {
        return new ObjectionsLook(false);
    }

    /** Returns what was objected that may mean danger. */
    public Look<NominationId, List<ObjectionView>> alarm() {
        return new ObjectionsLook(true);
    }
}
