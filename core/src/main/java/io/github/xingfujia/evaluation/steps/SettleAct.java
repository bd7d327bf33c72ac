package io.github.xingfujia.evaluation.steps;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.AskedFirst;
import io.github.xingfujia.evaluation.Settlement;
import io.github.xingfujia.evaluation.Step;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.Campaigns;
import io.github.xingfujia.evaluation.ledger.NominationAct;
import io.github.xingfujia.evaluation.ledger.NominationCommand;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.NominationState;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says what a review came to; she whom it concerns is asked before anything is decided. */
final class SettleAct extends NominationAct<NominationCommand.Settle> {

    private final Oracle oracle;

    SettleAct(Oracle oracle) {
        super(Actions.SETTLE);
        this.oracle = oracle;
    }

    @Override
    public List<Ref> then(NominationCommand.Settle command, Loaded loaded, Moment moment) {
        return ImmutableList.<Ref>builder()
                .addAll(super.then(command, loaded, moment))
                .addAll(oracle.refs(state(command, loaded)))
                .build();
    }

    @Override
    public Optional<Scope> scope(NominationCommand.Settle command, Loaded loaded, Moment moment) {
        return state(command, loaded).district();
    }

    @Override
    public List<Clear> clear(NominationCommand.Settle command, Loaded loaded, Moment moment) {
        return List.of(sealing("words", command, Nominations.STAFF, command.words()));
    }

    @Override
    public Ruling decide(NominationCommand.Settle command, Loaded loaded, Moment moment) {
        Checks.of().text("words", command.words(), 0, 1000).orThrow();
        NominationState state = state(command, loaded);
        Campaigns.State campaign = campaign(state, loaded);
        Optional<Step> held = state.course().held();
        if (held.isEmpty()) {
            return refuse("nothing-held", "evaluation.reviews");
        }
        if (by(moment).filter(campaign.panel()::contains).isPresent()) {
            return refuse("on-the-panel", "evaluation.panel");
        }
        boolean known = !oracle.barred(state, loaded).isEmpty();
        if (known && command.asked() == AskedFirst.NOBODY) {
            return refuse("ask-her-first", "evaluation.held");
        }
        boolean hers = command.asked() == AskedFirst.AGAINST || command.asked() == AskedFirst.NOT_SAFELY;
        if (hers && command.outcome() == Settlement.CLEARED) {
            return refuse("not-her-will", "evaluation.settle");
        }
        if (command.outcome() == Settlement.PAPERS_WANTED
                && state.papers().containsAll(campaign.sheet().paperCodes())) {
            return refuse("papers-complete", "evaluation.settle");
        }
        LocalDate until = moment.today().plusDays(campaign.sheet().clearance());
        return Ruling.plan()
                .to(ref(command), Nominations.COMMON, new NominationFact.Settled(command.outcome()))
                .to(
                        ref(command),
                        Nominations.STAFF,
                        new NominationFact.SettledBecause(
                                held.get(),
                                command.asked(),
                                oracle.known(state, loaded),
                                until,
                                moment.sealed("words")))
                .build();
    }
}
