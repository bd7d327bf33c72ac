package io.github.xingfujia.casework.views;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.Triage;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.escalation.Review;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseAct;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseScope;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.casework.file.Intake;
import io.github.xingfujia.casework.file.Meeting;
import io.github.xingfujia.casework.file.Party;
import io.github.xingfujia.casework.file.Untold;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Shows a case to those who handle it; the names are opened, so the look is recorded first. */
final class CaseLook implements Look<CaseId, CaseView> {

    private final Review review;
    private final Deadlines deadlines;

    CaseLook(Review review, Deadlines deadlines) {
        this.review = review;
        this.deadlines = deadlines;
    }

    @Override
    public Action action() {
        return Actions.VIEW;
    }

    @Override
    public List<Ref> first(CaseId id, Moment moment) {
        return List.of(Cases.of(id));
    }

    @Override
    public List<Ref> then(CaseId id, Loaded loaded, Moment moment) {
        return Stream.concat(state(id, loaded).known().stream().map(Gates::of), Stream.of(review.books()))
                .toList();
    }

    @Override
    public Optional<Scope> scope(CaseId id, Loaded loaded, Moment moment) {
        CaseState state = state(id, loaded);
        return state.exists() ? Optional.of(CaseScope.of(state)) : Optional.empty();
    }

    @Override
    public List<Sealed> cells(CaseId id, Loaded loaded, Moment moment) {
        return state(id, loaded).parties().values().stream()
                .map(p -> p.described().name())
                .toList();
    }

    @Override
    public CaseView show(CaseId id, Loaded loaded, Opening open, Moment moment) {
        CaseState state = state(id, loaded);
        Intake intake = state.intake().orElseThrow();
        CaseView whole = new CaseView(
                id,
                loaded.revision(Cases.of(id)),
                intake.number(),
                state.closed() ? "closed" : state.isOpen() ? "open" : "ended",
                state.progress().triage().map(CaseFact.Triaged::category).orElse(intake.category()),
                intake.place(),
                state.parties().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> party(id, e.getKey(), e.getValue(), state, loaded, open))
                        .toList(),
                state.holding().accountable().orElseThrow(),
                state.holding().handler(),
                state.holding().adviser(),
                state.progress().unsettled(),
                state.clock().pausedAt().isPresent()
                        ? Optional.empty()
                        : state.clock().due().map(CaseFact.DueSet::dueAt),
                state.clock().isOverdue(moment.now()),
                state.ending(),
                state.progress().last().flatMap(last -> review.explain(last, loaded, state.holding(), moment.actor())),
                deadlines.explain(state.clock()),
                review.history(state),
                RecordLook.sessions(state),
                state.progress().triage().map(t -> new Triage(t.category(), t.risk(), t.minors(), t.complexities())),
                state.consent().wish(),
                RecordLook.approach(state),
                Meeting.between(id, state, loaded),
                false);
        return moment.actor() instanceof Actor.Staff staff && !state.holding().isHeldBy(staff)
                ? whole.handedOn(staff.name(), intake.category())
                : whole;
    }

    private static CaseView.PartyView party(
            CaseId id, Side side, Party party, CaseState state, Loaded loaded, Function<Sealed, String> open) {
        // what other cases know of her stays with them
        GateTable.Row gate = CaseAct.gate(loaded, party).in(id.value()).row();
        List<Duty> duties = Arrays.stream(Duty.values())
                .filter(d -> state.progress().duties().contains(d.word() + " " + Compartment.of(side)))
                .toList();
        return new CaseView.PartyView(side, open.apply(party.described().name()), gate, duties, Untold.of(state, side));
    }

    private static CaseState state(CaseId id, Loaded loaded) {
        return loaded.of(Cases.CASES, Cases.of(id));
    }
}
