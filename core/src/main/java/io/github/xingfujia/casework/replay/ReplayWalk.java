package io.github.xingfujia.casework.replay;

import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.books.Portions;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Replay;
import io.github.xingfujia.casework.Replayed;
import io.github.xingfujia.casework.Replayed.ChangedCase;
import io.github.xingfujia.casework.Step;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseScope;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.PublishedCaseFact.CaseRaised;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.rules.BookComparison;
import io.github.xingfujia.rules.BookDifference;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A walk over the cases of a period, in portions: what is kept of it is figures, the open cases of one portion, and the first
 * that change.
 */
final class ReplayWalk implements Retrace.Walk<Replayed> {

    private static final int MOST_NAMED = 200;

    private record Changed(Ref ref, Instant at, Step from, Step to, boolean reviewed) {}

    private static final Comparator<Changed> ORDER = Comparator.comparing(Changed::at)
            .thenComparing(c -> c.ref().key())
            .thenComparing(Changed::reviewed)
            .thenComparing(Changed::to);

    private final Replay query;
    private final Network network;
    private final Supplier<BookComparison> asking;
    private final Function<BookComparison, Points> pointing;
    private final Portions portions;
    private final Instant start;
    private final Instant end;
    private final DifferenceSum sum = new DifferenceSum();
    private final NavigableSet<Changed> changed = new TreeSet<>(ORDER);
    private long outside;
    private long turned;
    private Portion portion;

    /** What came of the portion that is read: forgotten when it was too much. */
    private final class Portion {
        private final BookComparison comparison = asking.get()
                .idling(
                        ImmutableSet.of(Step.STAY.word()),
                        (matter, at, turn) -> note(Cases.of(CaseId.of(matter)), at, turn, false));
        private final Points points = pointing.apply(comparison);
        private final NavigableSet<Changed> changes = new TreeSet<>(ORDER);
        private long others;
        private long turns;
    }

    ReplayWalk(
            Replay query,
            Network network,
            Supplier<BookComparison> asking,
            Function<BookComparison, Points> pointing,
            Portions portions) {
        this.query = query;
        this.network = network;
        this.asking = asking;
        this.pointing = pointing;
        this.portions = portions;
        this.start = query.from().atStartOfDay(Moment.ZONE).toInstant();
        this.end = query.until().plusDays(1).atStartOfDay(Moment.ZONE).toInstant();
        this.portion = new Portion();
    }

    @Override
    public void take(Ref ref, String action, List<Fact> facts, List<Fact> published, Stamp stamp) {
        if (portions.has(ref.key())) {
            heard(ref, facts, published, stamp);
            portions.holds(held());
        }
    }

    /** Returns how many things are held of the portion that is read. */
    int held() {
        return portion.points.held() + portion.comparison.held();
    }

    private void heard(Ref ref, List<Fact> facts, List<Fact> published, Stamp stamp) {
        boolean within = !stamp.at().isBefore(start) && stamp.at().isBefore(end);
        if (stamp.at().isBefore(end)) {
            facts.stream()
                    .filter(CaseFact.class::isInstance)
                    .forEach(f -> portion.points.take(ref, (CaseFact) f, stamp, within));
        }
        if (!within) {
            portion.others +=
                    facts.stream().filter(CaseFact.Reviewed.class::isInstance).count();
            return;
        }
        for (Fact fact : facts) {
            if (fact instanceof CaseFact.Reviewed review) {
                review(ref, review, here(review, published), stamp.at());
            } else if (fact instanceof CaseFact.TakenOver
                    || fact instanceof CaseFact.Returned
                    || fact instanceof CaseFact.Ended) {
                portion.comparison.movedOn(ref.key(), stamp.at());
            }
        }
    }

    /** A review that raised the case tells from where in what it published; any other left the case where it was. */
    private static PostId here(CaseFact.Reviewed review, List<Fact> published) {
        return published.stream()
                .filter(CaseRaised.class::isInstance)
                .map(f -> ((CaseRaised) f).from())
                .findFirst()
                .orElse(review.to());
    }

    private void review(Ref ref, CaseFact.Reviewed review, PostId here, Instant at) {
        boolean stays = review.step() == Step.STAY || review.step() == Step.GUIDE;
        PostId to = stays ? here : review.to();
        PastDecision past = new PastDecision(
                ref.key(),
                here.value(),
                to.value(),
                at,
                review.decision(),
                review.step().word());
        portion.comparison.take(past).ifPresent(turn -> note(ref, at, turn, true));
    }

    private void note(Ref ref, Instant at, BookDifference.Turn turn, boolean reviewed) {
        portion.turns++;
        add(portion.changes, new Changed(ref, at, ReplayRun.step(turn.from()), ReplayRun.step(turn.to()), reviewed));
    }

    private static void add(NavigableSet<Changed> first, Changed one) {
        first.add(one);
        if (first.size() > MOST_NAMED) {
            first.pollLast();
        }
    }

    /** What waits until the period is over is known only now. */
    @Override
    public boolean again() {
        if (!portions.isOver()) {
            portion.points.settle();
            sum.add(portion.comparison.difference(end));
            outside += portion.others;
            turned += portion.turns;
            portion.changes.forEach(one -> add(changed, one));
        }
        boolean more = portions.next();
        portion = new Portion();
        return more;
    }

    /** Returns what came of all portions. */
    BookDifference found() {
        return sum.get();
    }

    @Override
    public List<Ref> named() {
        return changed.stream().map(Changed::ref).distinct().toList();
    }

    @Override
    public Replayed result(Loaded loaded, Predicate<Scope> mayName) {
        BookDifference found = found();
        List<ChangedCase> cases = new ArrayList<>();
        for (Changed one : changed) {
            CaseState state = loaded.of(Cases.CASES, one.ref());
            if (state.exists() && mayName.test(CaseScope.of(state))) {
                cases.add(new ChangedCase(
                        state.intake().orElseThrow().number(),
                        CaseId.of(one.ref().key()),
                        one.at(),
                        one.from(),
                        one.to(),
                        one.reviewed()));
            }
        }
        return new ReplayFigures(query, network, found, outside).replayed(cases, turned - cases.size(), digest(found));
    }

    private String digest(BookDifference found) {
        Hasher hasher = Hashing.sha256().newHasher();
        for (Object part : List.of(query.from(), query.until(), found)) {
            byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
            hasher.putInt(bytes.length).putBytes(bytes);
        }
        return hasher.hash().toString();
    }
}
