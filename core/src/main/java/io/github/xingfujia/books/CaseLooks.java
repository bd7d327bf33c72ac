package io.github.xingfujia.books;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.rules.Comparison;
import io.github.xingfujia.rules.DecisionReference.FactValue;
import io.github.xingfujia.rules.Explanation;
import io.github.xingfujia.rules.FactDeclaration;
import io.github.xingfujia.rules.Facts;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What books say of cases: of those that two of them decide otherwise, and of one that was made up. */
final class CaseLooks {

    private CaseLooks() {}

    static final class VersionsLook extends BookLook<Compared, VersionChange> {
        VersionsLook(Shelves shelves) {
            super(Actions.COMPARE_VERSIONS, shelves);
        }

        @Override
        TableCode table(Compared query) {
            return query.table();
        }

        @Override
        public List<Ref> first(Compared query, Moment moment) {
            return List.of(Lines.of(query.table()));
        }

        @Override
        public List<Ref> then(Compared query, Loaded loaded, Moment moment) {
            Line line = line(query, loaded);
            return Stream.of(query.before(), query.after())
                    .flatMap(w -> w.of(line).stream())
                    .flatMap(v -> Pages.of(v.packs()).stream())
                    .distinct()
                    .toList();
        }

        @Override
        boolean exists(Compared query, Loaded loaded) {
            Line line = line(query, loaded);
            return query.before().of(line).isPresent() && query.after().of(line).isPresent();
        }

        @Override
        public VersionChange show(Compared query, Loaded loaded, Opening open, Moment moment) {
            Line line = line(query, loaded);
            Shelf shelf = shelves.of(query.table()).orElseThrow();
            Checks problems = Checks.of();
            begun(query.before(), "beforeOn", shelf, problems);
            begun(query.after(), "afterOn", shelf, problems);
            problems.orThrow();
            Version before = query.before().of(line).orElseThrow();
            Version after = query.after().of(line).orElseThrow();
            Comparison found = Comparison.of(
                    Candidate.read(Pages.texts(before.packs(), loaded), Checks.of()),
                    Candidate.read(Pages.texts(after.packs(), loaded), Checks.of()));
            return new VersionChange(
                    query.table(),
                    before.number(),
                    after.number(),
                    ProposedChange.cases(found),
                    found.edits(),
                    found.decided());
        }
    }

    /** Before the first day of its first book a table had none. */
    private static void begun(Compared.Which which, String field, Shelf shelf, Checks problems) {
        which.day()
                .ifPresent(day -> problems.that(
                        !day.isBefore(shelf.begins()), field, "end-before-start", day.toString(), shelf.begins()));
    }

    /** Tries a case on the book in force, or on a proposal, for whoever may read it. */
    static final class TryLook extends BookLook<TryCase, Explanation> {

        private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

        private TryLook(Action action, Shelves shelves) {
            super(action, shelves);
        }

        static TryLook inForce(Shelves shelves) {
            return new TryLook(Actions.TRY_CASE, shelves);
        }

        static TryLook proposed(Shelves shelves) {
            return new TryLook(Actions.TRY_PROPOSED, shelves);
        }

        @Override
        TableCode table(TryCase query) {
            return query.table();
        }

        @Override
        public List<Ref> first(TryCase query, Moment moment) {
            return List.of(Lines.of(query.table()), Desks.of(query.table()));
        }

        @Override
        public List<Ref> then(TryCase query, Loaded loaded, Moment moment) {
            return Pages.of(packs(query, loaded, moment).orElse(List.of()));
        }

        @Override
        boolean exists(TryCase query, Loaded loaded) {
            return query.proposal()
                    .map(p -> desk(query, loaded).proposal(p.number()).isPresent())
                    .orElseGet(() -> line(query, loaded).begun());
        }

        @Override
        public Explanation show(TryCase query, Loaded loaded, Opening open, Moment moment) {
            List<PackRef> packs = packs(query, loaded, moment).orElseThrow();
            RuleBook book = Candidate.read(Pages.texts(packs, loaded), Checks.of());
            Explanation tried = tried(book, query.facts());
            return query.proposal().isPresent()
                    ? tried
                    : shelves.of(query.table())
                            .orElseThrow()
                            .begun(tried, line(query, loaded).on(moment.today(), moment.today()));
        }

        private Optional<List<PackRef>> packs(TryCase query, Loaded loaded, Moment moment) {
            return query.proposal().isEmpty()
                    ? Optional.of(line(query, loaded))
                            .filter(Line::begun)
                            .map(line -> line.on(moment.today(), moment.today()).packs())
                    : query.proposal()
                            .flatMap(p -> desk(query, loaded).proposal(p.number()))
                            .map(p -> p.made().packs());
        }

        /** Everything that is wrong with the case is told at once. */
        private static Explanation tried(RuleBook book, List<FactValue> given) {
            Checks problems = Checks.of();
            Facts facts = facts(book, given, problems);
            try {
                Explanation tried = book.tried(facts).explanation().near();
                problems.orThrow();
                return tried;
            } catch (InvalidInput e) {
                e.violations().stream()
                        .filter(v -> !problems.violations().contains(v))
                        .forEach(problems::add);
                throw new InvalidInput(problems.violations());
            }
        }

        /** What is no value of its fact is told by the book. */
        private static Facts facts(RuleBook book, List<FactValue> given, Checks problems) {
            Facts facts = Facts.none();
            Set<String> said = new TreeSet<>();
            for (FactValue one : given) {
                problems.that(said.add(one.name()), one.name(), "duplicate-key", Checks.shape(one.value()), one.name());
                Optional<FactDeclaration> fact = book.facts().stream()
                        .filter(f -> f.name().equals(one.name()))
                        .findFirst();
                boolean number = fact.filter(f -> f.type() == FactDeclaration.Type.NUMBER)
                        .isPresent();
                if (number && NUMBER.matcher(one.value()).matches()) {
                    facts = facts.and(one.name(), Long.parseLong(one.value()));
                } else if (number) {
                    FactDeclaration bounds = fact.orElseThrow();
                    problems.that(false, one.name(), "range", Checks.shape(one.value()), bounds.min(), bounds.max());
                    facts = facts.and(one.name(), bounds.min());
                } else if (List.of("true", "false").contains(one.value())) {
                    facts = facts.and(one.name(), one.value().equals("true"));
                } else {
                    facts = facts.and(one.name(), one.value());
                }
            }
            return facts;
        }
    }
}
