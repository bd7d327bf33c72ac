package io.github.xingfujia.casework.file;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.casework.Performance;
import io.github.xingfujia.casework.Remedy;
import io.github.xingfujia.casework.Satisfaction;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happens when an agreement is looked after (回访事实). */
public sealed interface RevisitFact extends Fact {

    /** Rounds of revisits are due by these days. */
    record Planned(List<LocalDate> due) implements RevisitFact {
        public Planned {
            due = ImmutableList.copyOf(due);
        }
    }

    /** Somebody's time was taken for a revisit. */
    record Arranged(Side side, StaffId by, Instant from, Instant until) implements RevisitFact {}

    /** What was arranged with a party will not be held: who was to come may not. */
    record Dropped(Side side) implements RevisitFact {}

    /** What a party answered, or that she could not speak. */
    interface Answer {
        Optional<Performance> performance();

        Optional<Satisfaction> satisfaction();

        boolean safe();

        boolean stop();

        Optional<Sealed> words();

        /** Returns whether it is her answer in the present round. */
        default boolean counts() {
            return this instanceof Made;
        }

        /** Returns whether she is not asked again. */
        default boolean leaves() {
            return stop() || !safe();
        }

        /** Returns whether she said that the agreement is not kept, or in part only. */
        default boolean isBreach() {
            return performance().filter(p -> p != Performance.PERFORMED).isPresent();
        }
    }

    /** The party was revisited in the present round. */
    record Made(
            Optional<Performance> performance,
            Optional<Satisfaction> satisfaction,
            boolean safe,
            boolean stop,
            Optional<Sealed> words)
            implements RevisitFact, Answer {}

    /** What was found of the party outside of any round: soon after the effect, between two rounds, after the last. */
    record Found(
            Optional<Performance> performance,
            Optional<Satisfaction> satisfaction,
            boolean safe,
            boolean stop,
            Optional<Sealed> words)
            implements RevisitFact, Answer {}

    /** Somebody said that the agreement is not kept; by that day something is done about it. */
    record BreachFound(LocalDate answerBy) implements RevisitFact {}

    /** Something was done about an agreement that is not kept: who was urged, or told of her ways. */
    record Pursued(Side side, List<Remedy> remedies) implements RevisitFact {
        public Pursued {
            remedies = ImmutableList.copyOf(remedies);
        }
    }

    /** A day passed: of a round without every party having been asked, or of a breach with nothing done about it. */
    record Overdue(LocalDate due) implements RevisitFact {}

    /** No further revisit is due. */
    record Ended() implements RevisitFact {}
}
