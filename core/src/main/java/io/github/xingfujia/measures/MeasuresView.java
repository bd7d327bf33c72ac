package io.github.xingfujia.measures;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.rules.Explanation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The measures of a violence file as its handlers see them (专档措施一览). Nothing in it changes by a shelter, and nobody who
 * told us is in it.
 *
 * @param file the file
 * @param revision how many commands made it
 * @param measures the measures by number
 */
public record MeasuresView(ViolenceFileId file, long revision, List<One> measures) {

    /** Keeps the list as it is given. */
    public MeasuresView {
        measures = ImmutableList.copyOf(measures);
    }

    /**
     * One measure.
     *
     * @param number its number within the file
     * @param kind what it is
     * @param standing how it stands, as a code
     * @param standingText how it stands, as people read it
     * @param over whether nothing further is expected of it
     * @param limits the time limits that run, each with its reasons
     * @param order what is special to a protection order
     * @param warning what is special to a warning letter
     * @param steps what happened, oldest first
     * @param words what was said and kept, oldest first
     */
    public record One(
            int number,
            MeasureKind kind,
            String standing,
            Wording standingText,
            boolean over,
            List<RunningLimit> limits,
            Optional<OrderPart> order,
            Optional<WarningPart> warning,
            List<Wording> steps,
            List<String> words) {

        /** Keeps the lists as they are given. */
        public One {
            limits = ImmutableList.copyOf(limits);
            steps = ImmutableList.copyOf(steps);
            words = ImmutableList.copyOf(words);
        }
    }

    /**
     * A time limit that runs.
     *
     * @param kind what for
     * @param dueAt the first instant after it
     * @param overdue whether it has passed: true without any run
     * @param told the post its passing was told to
     * @param explanation why it ends when it ends, with the norm
     */
    public record RunningLimit(
            ClockKind kind, Instant dueAt, boolean overdue, Optional<PostId> told, List<Wording> explanation) {

        /** Keeps the list as it is given. */
        public RunningLimit {
            explanation = ImmutableList.copyOf(explanation);
        }
    }

    /**
     * What is special to a protection order.
     *
     * @param holds whether it holds now
     * @param until its last day
     * @param terms what it says, or what is asked for
     * @param notTold who is always told and was not yet
     * @param missing papers that are missing; an advice, never a condition
     * @param late whether the court ruled after the time it had
     * @param policeToTell how many breaches the police were not told of
     * @param formsToFeed how many forms did not go back to the court
     */
    public record OrderPart(
            boolean holds,
            Optional<LocalDate> until,
            List<OrderTerm> terms,
            List<OrderParty> notTold,
            List<OrderPaper> missing,
            boolean late,
            int policeToTell,
            int formsToFeed) {

        /** Keeps the lists as they are given. */
        public OrderPart {
            terms = ImmutableList.copyOf(terms);
            notTold = ImmutableList.copyOf(notTold);
            missing = ImmutableList.copyOf(missing);
        }
    }

    /**
     * What is special to a warning letter.
     *
     * @param counted how many visits counted
     * @param clean how many of the last were clean, one after the other
     * @param jointly whether the next counts only when police, committee and federation go together
     * @param least how many of us go at least
     * @param planned who goes and when; empty when nothing is planned
     * @param never what is never said or shown on a visit
     * @param why why the next visit is due, or no more are
     */
    public record WarningPart(
            int counted,
            int clean,
            boolean jointly,
            int least,
            Optional<WarningVisitPlan> planned,
            List<Wording> never,
            Optional<Explanation> why) {

        /** Keeps the list as it is given. */
        public WarningPart {
            never = ImmutableList.copyOf(never);
        }
    }
}
