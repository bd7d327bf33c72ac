package io.github.xingfujia.books;

import com.google.common.hash.Hashing;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.rules.BookComparison;
import io.github.xingfujia.rules.BookDifference;
import io.github.xingfujia.rules.BookDifference.Load;
import io.github.xingfujia.rules.BookDifference.Missed;
import io.github.xingfujia.rules.BookRecord;
import io.github.xingfujia.rules.DifferenceSum;
import io.github.xingfujia.rules.PastDecision;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Retrace;
import io.github.xingfujia.way.Stamp;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Asks a proposed book what its table decided in a past period, in portions: no matter is named to anybody. */
final class PastRun implements Retrace<TryPast, PastTried> {

    private final Past past;
    private final Shelf shelf;
    private final Prover prover;
    private final UnaryOperator<String> tier;

    PastRun(Past past, Shelf shelf, Prover prover, UnaryOperator<String> tier) {
        this.past = past;
        this.shelf = shelf;
        this.prover = prover;
        this.tier = tier;
    }

    @Override
    public Action action() {
        return Actions.TRY_PAST;
    }

    @Override
    public Scope scope(TryPast query, Moment moment) {
        return Scope.common();
    }

    @Override
    public String basis(TryPast query) {
        return "replay/" + query.book().digest() + "/" + query.from() + "/" + query.until();
    }

    @Override
    public String kind() {
        return past.kind();
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Action naming() {
        return Actions.TRY_PAST;
    }

    @Override
    public List<Ref> first(TryPast query, Moment moment) {
        return List.of(shelf.ref());
    }

    @Override
    public Optional<Keeping<?>> keeps(TryPast query, PastTried result) {
        return result.isOfNothing()
                ? Optional.empty()
                : Optional.of(new Keeping<>(
                        Trial.keep(),
                        new Trial(
                                query.book().digest(),
                                query.from(),
                                query.until(),
                                result.digest(),
                                result.figures())));
    }

    @Override
    public Walk<PastTried> begin(TryPast query, Loaded loaded, Moment moment) {
        Checks problems = Checks.of();
        problems.that(
                !query.until().isAfter(moment.today()),
                "until",
                "future",
                query.until().toString());
        problems.orThrow();
        Proof proof = prover.of(query.book(), moment.today());
        if (proof.verdict() == Verdict.REFUTED) {
            problems.add(
                    Violation.of("book", "rule-finding", "", proof.findings().get(0)));
        }
        problems.orThrow();
        return new Walking(query, shelf.at(loaded), moment.now());
    }

    private final class Walking implements Walk<PastTried>, Past.Heard {
        private final TryPast query;
        private final BookRecord books;
        private final Instant start;
        private final Instant end;

        /** A limit of today has not passed yet. */
        private final Instant passed;

        private final Portions portions = new Portions(Portions.MOST);
        private final DifferenceSum sum = new DifferenceSum();
        private Past.Reading reading;
        private BookComparison comparison;
        private long outside;
        private long others;

        private Walking(TryPast query, BookRecord books, Instant now) {
            this.query = query;
            this.books = books;
            this.start = query.from().atStartOfDay(Moment.ZONE).toInstant();
            this.end = query.until().plusDays(1).atStartOfDay(Moment.ZONE).toInstant();
            this.passed = now.isBefore(end) ? now : end;
            anew();
        }

        private void anew() {
            reading = past.begin();
            comparison = BookComparison.of(query.book(), past.field()).knowing(books);
            comparison = past.isTimed() ? comparison.clocking() : comparison;
            others = 0;
        }

        @Override
        public void take(Ref ref, String action, List<Fact> facts, List<Fact> published, Stamp stamp) {
            if (portions.has(ref.key())) {
                reading.take(ref, facts, stamp, this);
                portions.holds(reading.held() + comparison.held());
            }
        }

        @Override
        public void decided(PastDecision decision) {
            if (isWithin(decision.at())) {
                comparison.take(decision);
            } else {
                others++;
            }
        }

        @Override
        public void runs(
                String clock, PastDecision decision, String limit, Instant from, Instant now, BookComparison.End ends) {
            if (isWithin(decision.at())) {
                comparison.runs(clock, decision, limit, from, now, ends);
            }
        }

        @Override
        public void done(String clock, Instant at) {
            if (at.isBefore(end)) {
                comparison.movedOn(clock, at);
            }
        }

        private boolean isWithin(Instant at) {
            return !at.isBefore(start) && at.isBefore(end);
        }

        @Override
        public boolean again() {
            if (!portions.isOver()) {
                sum.add(comparison.difference(passed));
                outside += others;
            }
            boolean more = portions.next();
            anew();
            return more;
        }

        @Override
        public List<Ref> named() {
            return List.of();
        }

        @Override
        public PastTried result(Loaded loaded, Predicate<Scope> mayName) {
            BookDifference found = sum.get();
            return new PastTried(
                    shelf.table(),
                    query.from(),
                    query.until(),
                    outside,
                    found,
                    byTier(
                            found.loads(),
                            Load::where,
                            (t, all) -> new Load(
                                    t,
                                    all.stream().mapToLong(Load::before).sum(),
                                    all.stream().mapToLong(Load::after).sum())),
                    byTier(
                            found.told().missed(),
                            Missed::where,
                            (t, all) -> new Missed(
                                    t,
                                    all.stream().mapToLong(Missed::newlyMissed).sum(),
                                    all.stream().mapToLong(Missed::newlyKept).sum())),
                    digest(found));
        }

        private <T> List<T> byTier(List<T> all, Function<T, String> where, BiFunction<String, List<T>, T> sums) {
            Map<String, List<T>> tiers = all.stream()
                    .collect(Collectors.groupingBy(
                            one -> tier.apply(where.apply(one)), TreeMap::new, Collectors.toList()));
            return tiers.entrySet().stream()
                    .map(e -> sums.apply(e.getKey(), e.getValue()))
                    .toList();
        }

        private String digest(BookDifference found) {
            return Hashing.sha256()
                    .hashString(
                            query.from() + "\n" + query.until() + "\n" + outside + "\n" + found, StandardCharsets.UTF_8)
                    .toString();
        }
    }
}
