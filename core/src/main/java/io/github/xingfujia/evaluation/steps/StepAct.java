package io.github.xingfujia.evaluation.steps;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.evaluation.Credentials;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.Step;
import io.github.xingfujia.evaluation.ledger.Campaigns;
import io.github.xingfujia.evaluation.ledger.NominationAct;
import io.github.xingfujia.evaluation.ledger.NominationCommand;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.NominationState;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes a step in public, when the oracle does not hold it. */
abstract class StepAct<C extends NominationCommand> extends NominationAct<C> {

    private final Step step;
    private final Oracle oracle;
    private final Credentials credentials;

    StepAct(Action action, Step step, Oracle oracle, Credentials credentials) {
        super(action);
        this.step = step;
        this.oracle = oracle;
        this.credentials = credentials;
    }

    @Override
    public final List<Ref> then(C command, Loaded loaded, Moment moment) {
        return ImmutableList.<Ref>builder()
                .addAll(super.then(command, loaded, moment))
                .addAll(oracle.refs(state(command, loaded)))
                .addAll(state(command, loaded).member().map(credentials::ref).stream()
                        .toList())
                .addAll(beside(command, state(command, loaded)))
                .build();
    }

    /** What the oracle holds is held: nobody asks it what it would say and leaves no trace. */
    @Override
    public final boolean rehearsed() {
        return false;
    }

    /** Returns what else the step is taken on. */
    List<Ref> beside(C command, NominationState state) {
        return List.of();
    }

    @Override
    public final Ruling decide(C command, Loaded loaded, Moment moment) {
        NominationState state = state(command, loaded);
        Campaigns.State campaign = campaign(state, loaded);
        if (campaign.ended()) {
            return refuse("ended", "evaluation.campaigns");
        }
        if (state.stage() == Stage.UNDER_REVIEW) {
            return refuse("under-review", "evaluation.nomination");
        }
        if (state.member().isPresent() && by(moment).equals(state.member())) {
            return refuse("her-own-title", "evaluation.nomination");
        }
        if (state.member()
                .filter(m -> !credentials.holds(m, campaign.sheet().code(), loaded, moment.today()))
                .isPresent()) {
            return refuse("not-certified", "volunteer.award");
        }
        Optional<Ruling> barred = bar(command, state, campaign, moment);
        if (barred.isPresent()) {
            return barred.get();
        }
        if (!oracle.opens(command.nomination(), step, state, campaign.sheet(), loaded, moment)) {
            return Ruling.plan()
                    .to(ref(command), Nominations.COMMON, new NominationFact.Held(step, by(moment)))
                    .build();
        }
        Ruling.Plan.Builder plan = Ruling.plan();
        take(plan, command, state, campaign, moment);
        return plan.build();
    }

    /** Returns what else is in the way, from what everybody knows. */
    abstract Optional<Ruling> bar(C command, NominationState state, Campaigns.State campaign, Moment moment);

    /** Adds what the step comes to. */
    abstract void take(
            Ruling.Plan.Builder plan, C command, NominationState state, Campaigns.State campaign, Moment moment);

    NominationFact.Shown shown(String as, Optional<LocalDate> until, Moment moment) {
        return new NominationFact.Shown(step, as, by(moment), until);
    }

    /** Returns the refusal of a step before a notice is over, with its last day; empty when it is. */
    static Optional<Ruling> lasts(NominationState state, Moment moment) {
        return state.course()
                .until()
                .filter(day -> !moment.today().isAfter(day))
                .map(day ->
                        Ruling.refuse(Refusal.of("evaluation", "notice-lasts", List.of("evaluation.nomination"), day)));
    }
}
