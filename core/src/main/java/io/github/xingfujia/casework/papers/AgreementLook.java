package io.github.xingfujia.casework.papers;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.calendar.Deadline;
import io.github.xingfujia.casework.AgreementView;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Clause;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.AgreementFact;
import io.github.xingfujia.casework.file.CaseScope;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Settlement;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Shows the agreement of a case; its texts are opened, so the look is recorded first. */
final class AgreementLook implements Look<CaseId, AgreementView> {

    private final Deadlines deadlines;

    AgreementLook(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Action action() {
        return Actions.AGREEMENT;
    }

    @Override
    public List<Ref> first(CaseId id, Moment moment) {
        return List.of(Cases.of(id));
    }

    @Override
    public Optional<Scope> scope(CaseId id, Loaded loaded, Moment moment) {
        CaseState state = loaded.of(Cases.CASES, Cases.of(id));
        return state.settlement().drawn().map(d -> CaseScope.held(state));
    }

    @Override
    public List<Sealed> cells(CaseId id, Loaded loaded, Moment moment) {
        AgreementFact.Drawn drawn = drawn(id, loaded);
        List<Sealed> cells = new ArrayList<>(drawn.about().stream().toList());
        drawn.clauses().forEach(c -> {
            cells.add(c.text());
            c.manner().ifPresent(cells::add);
            c.place().ifPresent(cells::add);
        });
        return cells;
    }

    @Override
    public AgreementView show(CaseId id, Loaded loaded, Opening open, Moment moment) {
        Settlement settlement = loaded.of(Cases.CASES, Cases.of(id)).settlement();
        AgreementFact.Drawn drawn = drawn(id, loaded);
        Optional<Deadline> window = settlement.toApplyFor().map(deadlines::confirmation);
        return new AgreementView(
                drawn.form(),
                drawn.mediator(),
                drawn.about().map(open).orElse(""),
                drawn.clauses().stream().map(c -> clause(c, open)).toList(),
                List.copyOf(settlement.signed()),
                settlement.byMediator(),
                settlement.sealed(),
                settlement.effectiveOn(),
                List.copyOf(settlement.copies()),
                window.map(Deadline::lastDay),
                window.map(Deadline::explanation).orElse(List.<Wording>of()),
                settlement.applied(),
                settlement.decided().map(AgreementFact.ConfirmationDecided::result),
                drawn.advice().stream().map(a -> a.advice().of(a.clause())).toList());
    }

    private static AgreementView.ClauseView clause(AgreementFact.SealedClause kept, Function<Sealed, String> open) {
        Clause clause = new Clause(
                kept.kind(),
                open.apply(kept.text()),
                kept.due(),
                kept.manner().map(open).orElse(""),
                kept.place().map(open).orElse(""));
        return new AgreementView.ClauseView(clause, kept.kind().isConfirmable());
    }

    private static AgreementFact.Drawn drawn(CaseId id, Loaded loaded) {
        return loaded.of(Cases.CASES, Cases.of(id)).settlement().drawn().orElseThrow();
    }
}
