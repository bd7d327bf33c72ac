package io.github.xingfujia.casework.replay;

import io.github.xingfujia.casework.Replay;
import io.github.xingfujia.casework.Replayed;
import io.github.xingfujia.casework.Replayed.ChangedCase;
import io.github.xingfujia.casework.Replayed.PostLimits;
import io.github.xingfujia.casework.Replayed.PostLoad;
import io.github.xingfujia.casework.Replayed.TierLimits;
import io.github.xingfujia.casework.Replayed.TierLoad;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.rules.BookDifference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The figures of a replay in the words of casework (试算数字), and back as they are kept. */
record ReplayFigures(Replay query, Network network, BookDifference found, long outside) {

    Replayed replayed(List<ChangedCase> cases, long more, String digest) {
        return new Replayed(
                found.book(),
                found.digest(),
                query.from(),
                query.until(),
                found.decisions(),
                outside,
                found.changed(),
                found.turns().stream().map(ReplayFigures::turn).toList(),
                found.otherwise(),
                found.undecided(),
                found.byRecord(),
                tiers(),
                found.loads().stream().map(this::post).toList(),
                found.newlyMissed(),
                found.newlyKept(),
                found.asked().points(),
                found.asked().unclear(),
                found.asked().sooner().stream().map(ReplayFigures::sooner).toList(),
                cases,
                more,
                digest,
                new Replayed.Beside(
                        found.told().timed(),
                        tierLimits(),
                        postLimits(),
                        found.told().lacking()));
    }

    /** Returns what is kept of a result. */
    static BookDifference kept(Replayed result) {
        return new BookDifference(
                result.book(),
                result.bookDigest(),
                result.decisions(),
                result.turns().stream()
                        .map(t -> new BookDifference.Turn(
                                t.from().word(), t.to().word(), t.fromRule(), t.toRule(), t.decisions()))
                        .toList(),
                result.otherwise(),
                result.undecided(),
                result.byRecord(),
                result.posts().stream()
                        .map(p -> new BookDifference.Load(p.post().value(), p.before(), p.after()))
                        .toList(),
                result.newlyMissed(),
                result.newlyKept(),
                Optional.of(new BookDifference.Between(
                        result.points(),
                        result.unclear(),
                        result.sooner().stream()
                                .map(s -> new BookDifference.Sooner(
                                        s.from().word(),
                                        s.to().word(),
                                        s.fromRule(),
                                        s.toRule(),
                                        s.earlier(),
                                        s.hours(),
                                        s.never()))
                                .toList())),
                Optional.of(new BookDifference.Beside(
                        ReplayRun.FIELD,
                        result.beside().timed(),
                        result.beside().posts().stream()
                                .map(p -> new BookDifference.Missed(p.post().value(), p.newlyMissed(), p.newlyKept()))
                                .toList(),
                        result.beside().lacking())));
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

    private List<TierLoad> tiers() {
        Map<String, long[]> tiers = new TreeMap<>();
        found.loads().forEach(load -> add(tiers, load.where(), load.before(), load.after()));
        return tiers.entrySet().stream()
                .map(t -> new TierLoad(t.getKey(), t.getValue()[0], t.getValue()[1]))
                .toList();
    }

    private List<TierLimits> tierLimits() {
        Map<String, long[]> tiers = new TreeMap<>();
        found.told().missed().forEach(m -> add(tiers, m.where(), m.newlyMissed(), m.newlyKept()));
        return tiers.entrySet().stream()
                .map(t -> new TierLimits(t.getKey(), t.getValue()[0], t.getValue()[1]))
                .toList();
    }

    private void add(Map<String, long[]> tiers, String post, long one, long other) {
        long[] sums = tiers.computeIfAbsent(network.tier(PostId.of(post)).key(), t -> new long[2]);
        sums[0] += one;
        sums[1] += other;
    }

    private List<PostLimits> postLimits() {
        return found.told().missed().stream()
                .map(m -> new PostLimits(
                        PostId.of(m.where()), network.label(PostId.of(m.where())), m.newlyMissed(), m.newlyKept()))
                .toList();
    }

    private PostLoad post(BookDifference.Load load) {
        PostId post = PostId.of(load.where());
        return new PostLoad(post, network.label(post), load.before(), load.after());
    }
}
