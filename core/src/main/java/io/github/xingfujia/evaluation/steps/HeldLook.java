package io.github.xingfujia.evaluation.steps;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.HeldView;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.Step;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.NominationLook;
import io.github.xingfujia.evaluation.ledger.NominationState;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** For protection staff alone: why it is held, as it is now. */
final class HeldLook extends NominationLook<HeldView> {

    private final Oracle oracle;

    HeldLook(Oracle oracle) {
        super(Actions.HELD);
        this.oracle = oracle;
    }

    @Override
    public List<Ref> then(NominationId id, Loaded loaded, Moment moment) {
        NominationState state = state(id, loaded);
        return ImmutableList.<Ref>builder()
                .addAll(campaign(state))
                .addAll(oracle.refs(state))
                .build();
    }

    @Override
    public Optional<Scope> scope(NominationId id, Loaded loaded, Moment moment) {
        return state(id, loaded).district();
    }

    @Override
    public List<Sealed> cells(NominationId id, Loaded loaded, Moment moment) {
        NominationState state = state(id, loaded);
        return Stream.concat(
                        state.nominated().map(NominationFact.Nominated::people).stream(),
                        state.inside().declined().flatMap(NominationFact.DeclinedBecause::words).stream())
                .toList();
    }

    @Override
    public HeldView show(NominationId id, Loaded loaded, Opening open, Moment moment) {
        NominationState state = state(id, loaded);
        return new HeldView(
                id,
                state.stage(),
                SettleAct.step(state),
                state.course()
                        .held()
                        .or(() -> state.stage() == Stage.NAMED ? Optional.of(Step.NAMING) : Optional.empty())
                        .map(step -> oracle.causes(
                                id, step, state, campaign(state, loaded).sheet(), loaded, moment))
                        .orElse(List.of()),
                people(open.apply(state.nominated().orElseThrow().people())),
                oracle.barred(state, loaded),
                oracle.namesakes(state, loaded),
                state.inside().proposed().isPresent(),
                state.inside().declined().map(NominationFact.DeclinedBecause::cause),
                state.inside()
                        .declined()
                        .flatMap(NominationFact.DeclinedBecause::words)
                        .map(open::apply)
                        .orElse(""),
                (int) state.inside().objections().stream()
                        .filter(o -> !o.answered())
                        .count());
    }
}
