package io.github.xingfujia.books;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps the books of the profile as version zero of every table that has none: once, when a house is first built. */
final class BeginAct implements Act<Begin, Integer> {

    private final Shelves shelves;

    private final Prover prover;

    BeginAct(Shelves shelves, Prover prover) {
        this.shelves = shelves;
        this.prover = prover;
    }

    @Override
    public Action action() {
        return Actions.BEGIN;
    }

    @Override
    public List<Ref> first(Begin command, Moment moment) {
        return shelves.all().stream().map(Shelf::ref).toList();
    }

    @Override
    public List<Ref> then(Begin command, Loaded loaded, Moment moment) {
        return missing(loaded).stream()
                .flatMap(s -> Pages.of(Pages.refs(s.texts())).stream())
                .toList();
    }

    @Override
    public Optional<Scope> scope(Begin command, Loaded loaded, Moment moment) {
        return Optional.of(Scope.common());
    }

    @Override
    public Ruling decide(Begin command, Loaded loaded, Moment moment) {
        List<Shelf> missing = missing(loaded);
        if (missing.isEmpty()) {
            return Ruling.unchanged();
        }
        Checks problems = Checks.of();
        missing.forEach(shelf -> standing(shelf, moment.today(), problems));
        problems.orThrow();
        Ruling.Plan.Builder plan = Ruling.plan();
        for (Shelf shelf : missing) {
            Pages.keep(plan, shelf.texts(), loaded);
            plan.to(
                    shelf.ref(),
                    "",
                    new BookFact.Begun(shelf.own().digest(), shelf.own().from(), Pages.refs(shelf.texts())));
        }
        return plan.build();
    }

    @Override
    public Integer answer(Begin command, Loaded after, Moment moment) {
        return shelves.all().size();
    }

    /** A house begins with a book that is in force, and rests on what is. */
    private void standing(Shelf shelf, LocalDate today, Checks problems) {
        RuleBook first = shelf.on(today);
        if (first.from().isAfter(today)) {
            shelf.texts().stream()
                    .map(t -> SourceNode.yaml(t.file(), t.text(), Checks.of()).at("from"))
                    .filter(from ->
                            from.isPresent() && from.text().equals(first.from().toString()))
                    .forEach(from -> from.telling(problems).problem("pack-not-begun", today.toString()));
            return;
        }
        Proof proof = prover.standing(first, today);
        if (proof.verdict() == Verdict.REFUTED) {
            proof.findings()
                    .forEach(f -> problems.add(Violation.of(shelf.table().toString(), "rule-finding", "", f)));
        }
    }

    private List<Shelf> missing(Loaded loaded) {
        return shelves.all().stream()
                .filter(s -> !shelves.line(s.table(), loaded).begun())
                .toList();
    }
}
