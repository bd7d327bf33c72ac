package io.github.xingfujia.evaluation.steps;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.Credentials;
import io.github.xingfujia.evaluation.PublishedEvaluationFact;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.WithdrawCause;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.NominationAct;
import io.github.xingfujia.evaluation.ledger.NominationCommand;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.NominationState;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** Withdraws a title; the roll no longer shows it, and never says why. */
final class WithdrawAct extends NominationAct<NominationCommand.WithdrawTitle> {
    private final Credentials credentials;

    WithdrawAct(Credentials credentials) {
        super(Actions.WITHDRAW);
        this.credentials = credentials;
    }

    @Override
    public List<Ref> then(NominationCommand.WithdrawTitle command, Loaded loaded, Moment moment) {
        return ImmutableList.<Ref>builder()
                .addAll(super.then(command, loaded, moment))
                .addAll(state(command, loaded).member().map(credentials::ref).stream()
                        .toList())
                .build();
    }

    @Override
    public Optional<Scope> scope(NominationCommand.WithdrawTitle command, Loaded loaded, Moment moment) {
        return state(command, loaded).district();
    }

    @Override
    public Ruling decide(NominationCommand.WithdrawTitle command, Loaded loaded, Moment moment) {
        NominationState state = state(command, loaded);
        if (!state.holdsTitle()) {
            return refuse("not-at-step", "evaluation.nomination");
        }
        Ruling.Plan.Builder plan = Ruling.plan();
        withdraw(plan, ref(command), state, command.cause(), credentials, moment);
        return plan.build();
    }

    /** Adds that a title is taken; what it stands beside was loaded. */
    static void withdraw(
            Ruling.Plan.Builder plan,
            Ref ref,
            NominationState state,
            WithdrawCause cause,
            Credentials credentials,
            Moment moment) {
        plan.to(ref, Nominations.COMMON, new NominationFact.Withdrawn())
                .to(ref, Nominations.STAFF, new NominationFact.WithdrawnBecause(cause));
        if (state.stage() != Stage.RESTING) {
            stands(plan, ref, state, false, moment);
        }
        state.member()
                .ifPresent(staff -> credentials.withdrawn(
                        plan, staff, state.nominated().orElseThrow().sheet()));
    }

    /** Adds for who counts titles that this one stands no more, or again. */
    static void stands(Ruling.Plan.Builder plan, Ref ref, NominationState state, boolean stands, Moment moment) {
        NominationFact.Nominated one = state.nominated().orElseThrow();
        plan.publish(
                ref,
                Nominations.COMMON,
                new PublishedEvaluationFact.HonourStands(one.sheet(), one.village(), stands, moment.today()));
    }
}
