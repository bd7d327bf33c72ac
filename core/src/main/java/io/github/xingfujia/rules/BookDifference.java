package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
 * @param between what came of asking between the decisions; empty when that was not done
 * @param beside where time limits differ and what the record lacks; empty for a result of an earlier version of this library
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
        long newlyKept,
        Optional<Between> between,
        Optional<Beside> beside) {

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

    /**
     * What came of asking whenever the facts of a matter changed and nobody asked (未研判的时点).
     *
     * @param points how often it was asked
     * @param unclear how often a book could not decide at what is known of that point; they count in no other figure
     * @param sooner the steps that the proposed book takes there and the book before does not
     */
    public record Between(long points, long unclear, List<Sooner> sooner) {

        /** Nothing was asked. */
        public static final Between NONE = new Between(0, 0, List.of());

        /** Keeps the order. */
        public Between {
            sooner = ImmutableList.copyOf(sooner);
        }
    }

    /**
     * A step that the proposed book takes before anybody asked, or where nobody ever did.
     *
     * @param from the outcome of the book before at that point
     * @param to the outcome now
     * @param fromRule the rule that would have decided
     * @param toRule the rule that decides now
     * @param earlier how many matters were decided later, to this very outcome under both books
     * @param hours how much earlier, all in all, in hours
     * @param never how many were never decided so before they went elsewhere, ended, or the past was over
     */
    public record Sooner(
            String from, String to, String fromRule, String toRule, long earlier, long hours, long never) {}

    /**
     * Where time limits differ, and what could not be asked.
     *
     * @param field the outcome that was compared
     * @param timed whether the proposed book sets time limits that are compared at all
     * @param missed the time limits that differ at each place, by place
     * @param lacking the facts for want of which decisions are undecided, by name
     */
    public record Beside(String field, boolean timed, List<Missed> missed, List<Lacking> lacking) {

        /** Nothing is known of it. */
        public static final Beside NONE = new Beside("", false, List.of(), List.of());

        /** Keeps the order. */
        public Beside {
            missed = ImmutableList.copyOf(missed);
            lacking = ImmutableList.copyOf(lacking);
        }
    }

    /**
     * The time limits of a place that differ.
     *
     * @param where the place
     * @param newlyMissed how many are missed only under the proposed book
     * @param newlyKept how many are missed only under the book before
     */
    public record Missed(String where, long newlyMissed, long newlyKept) {}

    /**
     * A fact that the proposed book has to know and the record does not hold, or holds with a value it does not know.
     *
     * @param fact its name
     * @param decisions how many decisions lack it; one decision may lack several
     */
    public record Lacking(String fact, long decisions) {}

    /** Returns where time limits differ and what the record lacks, nothing when that was not told. */
    public Beside told() {
        return beside.orElse(Beside.NONE);
    }

    /** Returns what came of asking between the decisions, nothing when that was not done. */
    public Between asked() {
        return between.orElse(Between.NONE);
    }

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
                && asked().sooner().isEmpty()
                && loads.stream().allMatch(l -> l.before() == l.after());
    }
}
