package io.github.xingfujia.evaluation.steps;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.NominationAct;
import io.github.xingfujia.evaluation.ledger.NominationCommand;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.Optional;

/** Withdraws a title; the roll no longer shows it, and never says why. */
final class WithdrawAct extends NominationAct<NominationCommand.WithdrawTitle> {
    WithdrawAct() {
        super(Actions.WITHDRAW);
    }

    @Override
    public Optional<Scope> scope(NominationCommand.WithdrawTitle command, Loaded loaded, Moment moment) {
        return state(command, loaded).district();
    }

    @Override
    public Ruling decide(NominationCommand.WithdrawTitle command, Loaded loaded, Moment moment) {
        if (!state(command, loaded).holdsTitle()) {
            return refuse("not-at-step", "evaluation.nomination");
        }
        return Ruling.plan()
                .to(ref(command), Nominations.COMMON, new NominationFact.Withdrawn())
                .to(ref(command), Nominations.STAFF, new NominationFact.WithdrawnBecause(command.cause()))
                .build();
    }
}
