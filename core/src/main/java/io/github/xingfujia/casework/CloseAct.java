package io.github.xingfujia.casework;

import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;

/** Closes the file of a case whose handling has ended. */
final class CloseAct extends CaseStep<CloseAct.CloseCase> {

    record CloseCase(CaseId caseId) implements CaseCommand {}

    CloseAct() {
        super(Actions.CLOSE);
    }

    @Override
    boolean afterEnd() {
        return true;
    }

    @Override
    Ruling decide(CloseCase command, CaseState state, Loaded loaded, Moment moment) {
        if (state.isOpen()) {
            return refuse("not-ended", "casework.end");
        }
        if (state.progress().owesProtection()) {
            // a party's refusal ends the handling, never a duty
            return refuse("duties-open", "casework.done");
        }
        if (AgreementActs.owesRoutes(state)) {
            return refuseCiting("routes-not-told", "人民调解法 26", "casework.tellRoutes");
        }
        if (state.settlement().owesCopies(state.parties().keySet())) {
            return refuseCiting("copies-owed", "人民调解法 30", "casework.handCopy");
        }
        return state.closed()
                ? refuse("ended", "casework.open")
                : Ruling.plan()
                        .to(ref(command), Cases.COMMON, new CaseFact.Closed())
                        .build();
    }
}
