package io.github.xingfujia.casework.court;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CourtReport;
import io.github.xingfujia.casework.CourtView;
import io.github.xingfujia.casework.Delegation;
import io.github.xingfujia.casework.DelegationRefusal;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseScope;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.CourtFact;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;

/** Shows how a case stands with the court that delegated it; a case of our own has no such view. */
final class CourtLook implements Look<CaseId, CourtView> {

    private final Deadlines deadlines;

    CourtLook(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Action action() {
        return Actions.COURT_LINKAGE;
    }

    @Override
    public List<Ref> first(CaseId id, Moment moment) {
        return List.of(Cases.of(id));
    }

    @Override
    public Optional<Scope> scope(CaseId id, Loaded loaded, Moment moment) {
        CaseState state = state(id, loaded);
        return state.court().delegated().map(d -> CaseScope.of(state));
    }

    @Override
    public List<Sealed> cells(CaseId id, Loaded loaded, Moment moment) {
        return List.of();
    }

    @Override
    public CourtView show(CaseId id, Loaded loaded, Opening open, Moment moment) {
        CaseState state = state(id, loaded);
        CourtFact.Delegated court = state.court().delegated().orElseThrow();
        boolean timed = state.court().isTimed();
        return new CourtView(
                new Delegation(court.reference(), court.procedure(), court.on(), court.materials()),
                state.court().acceptedOn(),
                state.court().declined(),
                timed && state.clock().pausedAt().isEmpty()
                        ? state.clock().due().map(CaseFact.DueSet::dueAt)
                        : Optional.empty(),
                timed && state.clock().isOverdue(moment.now()),
                timed ? deadlines.explain(state.clock()) : List.of(),
                report(state, court),
                state.court().reportedOn());
    }

    private static Optional<CourtReport> report(CaseState state, CourtFact.Delegated court) {
        Optional<DelegationRefusal> declined = state.court().declined().map(DelegationRefusal::told);
        Optional<Ending> ending = declined.isPresent() ? Optional.empty() : state.ending();
        return declined.isEmpty() && ending.isEmpty()
                ? Optional.empty()
                : Optional.of(new CourtReport(
                        court.reference(),
                        court.procedure(),
                        declined,
                        ending,
                        ending.filter(Ending.AGREEMENT::equals)
                                .flatMap(e -> state.settlement().effectiveOn()),
                        court.materials()));
    }

    private static CaseState state(CaseId id, Loaded loaded) {
        return loaded.of(Cases.CASES, Cases.of(id));
    }
}
