package io.github.xingfujia.rules;

import io.github.xingfujia.rules.BookComparison.Heard;
import io.github.xingfujia.rules.BookDifference.Sooner;
import io.github.xingfujia.rules.BookDifference.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Steps that the proposed book takes at a time at which nobody asked (提前): each waits until the matter is decided, goes
 * elsewhere, or the past ends. A matter that went elsewhere under the proposed book is asked no more until it moved on. A
 * step to which the decision itself turns is told by the decision.
 */
final class Ahead {

    /** A step that waits for its decision. */
    private record Waiting(Turn turn, Instant at, Move move) {}

    /** From where a matter would have gone, and where to. */
    record Move(String from, String to) {}

    private static final class Sum {
        private long earlier;
        private long hours;
        private long never;
    }

    private final Heard heard;
    private final Map<String, Waiting> waiting = new TreeMap<>();
    private final Set<String> elsewhere = new TreeSet<>();
    private final Map<Turn, Sum> found = new TreeMap<>(Turn.ORDER);

    Ahead(Heard heard) {
        this.heard = heard;
    }

    /** Returns whether a step of the matter waits, or was taken already. */
    boolean isGone(String matter) {
        return waiting.containsKey(matter) || elsewhere.contains(matter);
    }

    void start(String matter, Instant at, Turn turn, Move move) {
        waiting.put(matter, new Waiting(turn, at, move));
    }

    /** What the step rested on does not hold. */
    void withdraw(String matter) {
        waiting.remove(matter);
    }

    /**
     * The matter was decided, by the proposed book to this outcome; returns where a step that waited would have led it when
     * the decision is another.
     */
    Optional<Move> decided(String matter, Instant at, String outcome, boolean same) {
        if (same) {
            elsewhere.remove(matter);
        } else {
            elsewhere.add(matter);
        }
        Waiting one = waiting.remove(matter);
        if (one == null) {
            return Optional.empty();
        }
        if (!one.turn().to().equals(outcome)) {
            return Optional.of(never(matter, one));
        }
        if (same) {
            Sum sum = sum(matter, one);
            sum.earlier++;
            sum.hours += Duration.between(one.at(), at).toHours();
        }
        return Optional.empty();
    }

    /** The matter went elsewhere or ended; returns where a step that waited would have led it. */
    Optional<Move> left(String matter) {
        elsewhere.remove(matter);
        return Optional.ofNullable(waiting.remove(matter)).map(one -> never(matter, one));
    }

    /** The past ends; returns where the steps that still wait would have led. */
    List<Move> end() {
        List<Move> reached = new ArrayList<>();
        waiting.forEach((matter, one) -> reached.add(never(matter, one)));
        waiting.clear();
        elsewhere.clear();
        return reached;
    }

    List<Sooner> found() {
        return found.entrySet().stream()
                .map(e -> new Sooner(
                        e.getKey().from(),
                        e.getKey().to(),
                        e.getKey().fromRule(),
                        e.getKey().toRule(),
                        e.getValue().earlier,
                        e.getValue().hours,
                        e.getValue().never))
                .toList();
    }

    int held() {
        return waiting.size() + elsewhere.size() + found.size();
    }

    private Move never(String matter, Waiting one) {
        sum(matter, one).never++;
        return one.move();
    }

    private Sum sum(String matter, Waiting one) {
        heard.of(matter, one.at(), one.turn());
        return found.computeIfAbsent(one.turn(), t -> new Sum());
    }
}
