package io.github.xingfujia.casework.revisits;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CountyTerms;
import io.github.xingfujia.casework.FollowUpView;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseScope;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Revisits;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;

/** Shows how an agreement is looked after; what the parties said is opened, so the look is recorded first. */
final class FollowUpLook implements Look<CaseId, FollowUpView> {

    private final Deadlines deadlines;
    private final CountyTerms.Revisiting terms;

    FollowUpLook(Deadlines deadlines, CountyTerms.Revisiting terms) {
        this.deadlines = deadlines;
        this.terms = terms;
    }

    @Override
    public Action action() {
        return Actions.FOLLOW_UP;
    }

    @Override
    public List<Ref> first(CaseId id, Moment moment) {
        return List.of(Cases.of(id));
    }

    @Override
    public Optional<Scope> scope(CaseId id, Loaded loaded, Moment moment) {
        CaseState state = loaded.of(Cases.CASES, Cases.of(id));
        return state.exists() ? Optional.of(CaseScope.held(state)) : Optional.empty();
    }

    @Override
    public List<Sealed> cells(CaseId id, Loaded loaded, Moment moment) {
        return revisits(id, loaded).made().stream()
                .flatMap(v -> v.answer().words().stream())
                .toList();
    }

    /** Whoever may not know where somebody is to be found reads what was said on a revisit without it. */
    @Override
    public List<Sealed> words(CaseId id, Loaded loaded, Moment moment) {
        return cells(id, loaded, moment);
    }

    @Override
    public FollowUpView show(CaseId id, Loaded loaded, Opening open, Moment moment) {
        CaseState state = loaded.of(Cases.CASES, Cases.of(id));
        Revisits revisits = state.revisits();
        return new FollowUpView(
                revisits.ended() ? List.of() : revisits.rounds(),
                revisits.opens(terms),
                revisits.isOverdue(moment.now()),
                revisits.arranged().values().stream()
                        .map(a -> new FollowUpView.Appointment(a.side(), a.by(), a.from(), a.until()))
                        .toList(),
                revisits.made().stream()
                        .map(v -> new FollowUpView.Visit(
                                v.side(),
                                v.at(),
                                v.answer().performance(),
                                v.answer().satisfaction(),
                                v.answer().safe(),
                                v.answer().counts(),
                                v.answer().words().map(open).orElse("")))
                        .toList(),
                List.copyOf(revisits.out()),
                revisits.ended(),
                breach(state, moment));
    }

    private Optional<FollowUpView.Breach> breach(CaseState state, Moment moment) {
        Revisits revisits = state.revisits();
        List<Side> by = revisits.broken();
        return by.isEmpty()
                ? Optional.empty()
                : Optional.of(new FollowUpView.Breach(
                        by,
                        revisits.answerBy(),
                        Remedies.of(state, deadlines, moment).entrySet().stream()
                                .map(e -> new FollowUpView.Way(
                                        e.getKey(),
                                        e.getKey().wording(),
                                        e.getKey().article(),
                                        e.getValue()))
                                .toList(),
                        revisits.pursued().stream()
                                .map(p -> new FollowUpView.Done(
                                        p.at(), p.fact().side(), p.fact().remedies()))
                                .toList()));
    }

    private static Revisits revisits(CaseId id, Loaded loaded) {
        return loaded.of(Cases.CASES, Cases.of(id)).revisits();
    }
}
