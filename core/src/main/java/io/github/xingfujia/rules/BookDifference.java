package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;

/**
 * What a proposed book makes of past decisions (试算结果): figures only.
 *
 * @param book the id of the proposed book
 * @param digest the digest of its content
 * @param decisions how many decisions were asked again
 * @param turns which outcomes turn into which others, how often
 * @param otherwise how many decisions keep their outcome but have another time limit or other duties
 * @param undecided how many the proposed book cannot decide at what was recorded: a fact it needs was not asked for then, or
 *     has a value it does not know; they count in no other figure
 * @param byRecord how many were compared with what was recorded only, because the book that decided is not at hand
 * @param loads how many of these decisions left a matter at each place, before and now, by place
 * @param newlyMissed how many time limits of the proposed book were not kept, where the book before set none or one that was kept
 * @param newlyKept how many were missed under the book before, and are kept, or set no more
 */
public record BookDifference(
        String book,
        String digest,
        long decisions,
        List<Turn> turns,
        long otherwise,
        long undecided,
        long byRecord,
        List<Load> loads,
        long newlyMissed,
        long newlyKept) {

    /** Keeps the order. */
    public BookDifference {
        turns = ImmutableList.copyOf(turns);
        loads = ImmutableList.copyOf(loads);
    }

    /**
     * Outcomes that turn.
     *
     * @param from the outcome before
     * @param to the outcome now
     * @param fromRule the rule that decided
     * @param toRule the rule that decides now
     * @param decisions how many
     */
    public record Turn(String from, String to, String fromRule, String toRule, long decisions) {

        static final Comparator<Turn> ORDER = Comparator.comparing(Turn::from)
                .thenComparing(Turn::to)
                .thenComparing(Turn::fromRule)
                .thenComparing(Turn::toRule);

        Turn times(long many) {
            return new Turn(from, to, fromRule, toRule, many);
        }
    }

    /**
     * The load of a place.
     *
     * @param where the place
     * @param before how many decisions left a matter there
     * @param after how many would
     */
    public record Load(String where, long before, long after) {}

    /** Returns how many decisions turn into another outcome. */
    public long changed() {
        return turns.stream().mapToLong(Turn::decisions).sum();
    }

    /** Returns whether the proposed book makes no difference at all. */
    public boolean isNone() {
        return turns.isEmpty()
                && otherwise == 0
                && undecided == 0
                && newlyMissed == 0
                && newlyKept == 0
                && loads.stream().allMatch(l -> l.before() == l.after());
    }
}
