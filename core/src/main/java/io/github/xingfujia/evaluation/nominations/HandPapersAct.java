package io.github.xingfujia.evaluation.nominations;

import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.NominationAct;
import io.github.xingfujia.evaluation.ledger.NominationCommand;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.NominationState;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;

/** Hands in papers. */
final class HandPapersAct extends NominationAct<NominationCommand.HandPapers> {
    HandPapersAct() {
        super(Actions.HAND_PAPERS);
    }

    @Override
    public Ruling decide(NominationCommand.HandPapers command, Loaded loaded, Moment moment) {
        NominationState state = state(command, loaded);
        Checks checks = Checks.of();
        NominateAct.papers(checks, command.papers(), campaign(state, loaded).sheet());
        checks.orThrow();
        return state.papers().containsAll(command.papers())
                ? Ruling.unchanged()
                : Ruling.plan()
                        .to(ref(command), Nominations.COMMON, new NominationFact.PapersHanded(command.papers()))
                        .build();
    }
}
