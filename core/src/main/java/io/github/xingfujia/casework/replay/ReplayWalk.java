package io.github.xingfujia.casework.replay;

import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Replay;
import io.github.xingfujia.casework.Replayed;
import io.github.xingfujia.casework.Replayed.ChangedCase;
import io.github.xingfujia.casework.Replayed.PostLoad;
import io.github.xingfujia.casework.Replayed.TierLoad;
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
import io.github.xingfujia.rules.BookRecord;
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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A walk over the cases of a period; what is kept of it is figures, the cases still open, and the first that change. */
final class ReplayWalk implements Retrace.Walk<Replayed> {

    private static final int MOST_NAMED = 200;

    private record Changed(Ref ref, Instant at, Step from, Step to, boolean reviewed) {}

    private final Replay query;
    private final Network network;
    private final BookComparison comparison;
    private final Instant start;
    private final Instant end;
    private final Points points;
    private long outside;
    private long turned;
    private Optional<BookDifference> difference = Optional.empty();
    private final List<Changed> changed = new ArrayList<>();

    ReplayWalk(Replay query, Network network, BookRecord books, BookComparison comparison) {
        this.query = query;
        this.network = network;
        this.comparison = comparison.idling(
                ImmutableSet.of(Step.STAY.word()),
                (matter, at, turn) -> note(Cases.of(CaseId.of(matter)), at, turn, false));
        this.points = new Points(network, books, comparison);
        this.start = query.from().atStartOfDay(Moment.ZONE).toInstant();
        this.end = query.until().plusDays(1).atStartOfDay(Moment.ZONE).toInstant();
    }

    @Override
    public void take(Ref ref, String action, List<Fact> facts, List<Fact> published, Stamp stamp) {
        boolean within = !stamp.at().isBefore(start) && stamp.at().isBefore(end);
        if (stamp.at().isBefore(end)) {
            facts.stream()
                    .filter(CaseFact.class::isInstance)
                    .forEach(f -> points.take(ref, (CaseFact) f, stamp, within));
        }
        if (!within) {
            outside +=
                    facts.stream().filter(CaseFact.Reviewed.class::isInstance).count();
            return;
        }
        for (Fact fact : facts) {
            if (fact instanceof CaseFact.Reviewed review) {
                review(ref, review, here(review, published), stamp.at());
            } else if (fact instanceof CaseFact.TakenOver
                    || fact instanceof CaseFact.Returned
                    || fact instanceof CaseFact.Ended) {
                comparison.movedOn(ref.key(), stamp.at());
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
        comparison.take(past).ifPresent(turn -> note(ref, at, turn, true));
    }

    private void note(Ref ref, Instant at, BookDifference.Turn turn, boolean reviewed) {
        turned++;
        if (changed.size() < MOST_NAMED) {
            changed.add(new Changed(ref, at, ReplayRun.step(turn.from()), ReplayRun.step(turn.to()), reviewed));
        }
    }

    /** What waits until the period is over is known only then. */
    private BookDifference found() {
        BookDifference known = difference.orElseGet(() -> {
            points.settle();
            return comparison.difference(end);
        });
        difference = Optional.of(known);
        return known;
    }

    @Override
    public List<Ref> named() {
        found();
        return changed.stream().map(Changed::ref).distinct().toList();
    }

    @Override
    public Replayed result(Loaded loaded, Predicate<Scope> mayName) {
        BookDifference found = found();
        List<ChangedCase> cases = new ArrayList<>();
        changed.sort(Comparator.comparing(Changed::at));
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
        return new Replayed(
                found.book(),
                found.digest(),
                query.from(),
                query.until(),
                found.decisions(),
                outside,
                found.changed(),
                found.turns().stream().map(ReplayWalk::turn).toList(),
                found.otherwise(),
                found.undecided(),
                found.byRecord(),
                tiers(found),
                found.loads().stream().map(this::post).toList(),
                found.newlyMissed(),
                found.newlyKept(),
                found.asked().points(),
                found.asked().unclear(),
                found.asked().sooner().stream().map(ReplayWalk::sooner).toList(),
                cases,
                turned - cases.size(),
                digest(found));
    }

    private static Replayed.Turn turn(BookDifference.Turn turn) {
        return new Replayed.Turn(
                ReplayRun.step(turn.from()),
                ReplayRun.step(turn.to()),
                turn.fromRule(),
                turn.toRule(),
                turn.decisions());
    }

    private static Replayed.Sooner sooner(BookDifference.Sooner sooner) {
        return new Replayed.Sooner(
                ReplayRun.step(sooner.from()),
                ReplayRun.step(sooner.to()),
                sooner.fromRule(),
                sooner.toRule(),
                sooner.earlier(),
                sooner.hours(),
                sooner.never());
    }

    private List<TierLoad> tiers(BookDifference found) {
        Map<String, long[]> tiers = new TreeMap<>();
        for (BookDifference.Load load : found.loads()) {
            long[] sums =
                    tiers.computeIfAbsent(network.tier(PostId.of(load.where())).key(), t -> new long[2]);
            sums[0] += load.before();
            sums[1] += load.after();
        }
        return tiers.entrySet().stream()
                .map(t -> new TierLoad(t.getKey(), t.getValue()[0], t.getValue()[1]))
                .toList();
    }

    private PostLoad post(BookDifference.Load load) {
        PostId post = PostId.of(load.where());
        return new PostLoad(post, network.label(post), load.before(), load.after());
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
