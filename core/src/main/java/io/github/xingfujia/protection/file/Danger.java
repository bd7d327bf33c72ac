package io.github.xingfujia.protection.file;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ChildFinding;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.way.Stamp;
import java.time.Instant;
import java.util.Optional;

/**
 * How grave it is (危险程度).
 *
 * @param last the last assessment
 * @param current whether it holds: she was asked alone, and nothing new happened since
 * @param grade the gravest grade found and not lifted; {@code NOT_SCREENED} again where nothing stands and she could not be asked
 * @param gradedAt when that grade was found or lifted to; empty while nobody was assessed
 * @param worst the gravest grade ever found, which no lifting lowers
 * @param told whether violence was told of, by registering it or anew, and no lifting answered that: a sign that stays one
 * @param heard whether she was ever asked alone here
 * @param seen whether she was seen alone since she withdrew; {@code true} while she did not
 * @param lifting who proposed to lift, while nothing was heard since
 */
public record Danger(
        Optional<Made> last,
        boolean current,
        GateClass grade,
        Optional<Instant> gradedAt,
        GateClass worst,
        boolean told,
        boolean heard,
        boolean seen,
        Optional<StaffId> lifting) {

    /** What violence that was told of comes to at least, whatever else is found: the first and minor row (规程 ¶9). */
    public static final GateClass TOLD = GateClass.FIRST_AND_MINOR;

    static final Danger NONE = new Danger(
            Optional.empty(),
            false,
            GateClass.NOT_SCREENED,
            Optional.empty(),
            GateClass.NOT_SCREENED,
            false,
            false,
            true,
            Optional.empty());

    /** An assessment, and who made it when; with what a second assessor judged of it, if any did. */
    public record Made(FileFact.Assessed fact, Stamp stamp, Optional<Second> second) {

        /** Returns whether somebody was asked without an instrument: what was found rests on staff. */
        public boolean isBare() {
            return fact.asked() && fact.instrument().isEmpty();
        }

        /** Returns whether somebody made it. */
        public boolean isBy(StaffId staff) {
            return stamp.actor().startsWith("staff:" + staff + "@");
        }
    }

    /** What a second assessor judged, and when. */
    public record Second(FileFact.SecondJudged fact, Stamp stamp) {}

    /**
     * Returns whether nobody visits alone: medium or above by the gravest that was ever found, which a lifting of the gate does not
     * answer, or nothing that holds.
     */
    public boolean isNeverAlone() {
        return !current || worst.compareTo(GateClass.INJURED_OR_REPEATED) >= 0;
    }

    /** Returns whether something graver was found than what holds now. */
    public boolean isLifted() {
        return worst.compareTo(grade) > 0;
    }

    Danger after(FileFact fact, Stamp stamp) {
        if (fact instanceof FileFact.Assessed f) {
            Danger made = new Danger(
                    Optional.of(new Made(f, stamp, Optional.empty())),
                    f.asked(),
                    grade,
                    gradedAt,
                    worst,
                    told,
                    heard || f.asked(),
                    seen || f.asked(),
                    Optional.empty());
            return (f.asked() ? made : made.unanswered()).graded(f.grade(), stamp);
        } else if (fact instanceof FileFact.SecondJudged f) {
            return seconded(new Second(f, stamp)).graded(f.grade(), stamp);
        } else if (fact instanceof FileFact.MinorAsked f && f.found() == ChildFinding.SUSPECTED_VICTIM
                || fact instanceof FileFact.DutyOpened o && o.duty() == Duty.MANDATORY_REPORT) {
            // whatever made the report due made this the row that nothing lifts (反家庭暴力法 14)
            return lifting(Optional.empty()).graded(GateClass.MINOR_OR_INCAPABLE, stamp);
        } else if (fact instanceof FileFact.Registered) {
            return told(lifting);
        } else if (fact instanceof FileFact.ViolenceTold f) {
            return f.kinds().isEmpty() ? this : told(Optional.empty());
        } else if (fact instanceof FileFact.IncidentTold) {
            return told(Optional.empty()).unlifted(stamp);
        } else if (fact instanceof FileFact.Withdrew) {
            return new Danger(last, current, grade, gradedAt, worst, told, heard, false, Optional.empty());
        } else if (fact instanceof FileFact.LiftProposed f) {
            return lifting(Optional.of(f.by()));
        }
        return fact instanceof FileFact.LiftConfirmed ? lifted(stamp) : this;
    }

    private Danger seconded(Second second) {
        return new Danger(
                last.map(made -> new Made(made.fact(), made.stamp(), Optional.of(second))),
                current,
                grade,
                gradedAt,
                worst,
                told,
                heard,
                seen,
                Optional.empty());
    }

    private Danger lifting(Optional<StaffId> by) {
        return new Danger(last, current, grade, gradedAt, worst, told, heard, seen, by);
    }

    private Danger told(Optional<StaffId> by) {
        return new Danger(last, current, grade, gradedAt, worst, true, heard, seen, by);
    }

    /** Who could not be asked safely has no calm answer any more. */
    private Danger unanswered() {
        return grade == GateClass.NO_INDICATOR
                ? new Danger(last, false, GateClass.NOT_SCREENED, gradedAt, worst, told, heard, seen, Optional.empty())
                : this;
    }

    /** Nothing that was assessed holds, and what was lifted stands again. */
    private Danger unlifted(Stamp stamp) {
        GateClass again = worst == GateClass.NO_INDICATOR ? GateClass.NOT_SCREENED : worst;
        return new Danger(
                last,
                false,
                again,
                again == grade ? gradedAt : Optional.of(stamp.at()),
                worst,
                told,
                heard,
                seen,
                lifting);
    }

    /** The last two rows are lifted by nothing. */
    private Danger lifted(Stamp stamp) {
        return grade.isForbidden()
                ? lifting(Optional.empty())
                : new Danger(
                        last,
                        current,
                        GateClass.NO_INDICATOR,
                        Optional.of(stamp.at()),
                        worst,
                        false,
                        heard,
                        seen,
                        Optional.empty());
    }

    /** Only what is graver than before changes the grade, and the day it was found on. */
    private Danger graded(GateClass found, Stamp stamp) {
        return found.compareTo(grade) > 0
                ? new Danger(
                        last,
                        current,
                        found,
                        Optional.of(stamp.at()),
                        worst.orGraver(found),
                        told,
                        heard,
                        seen,
                        lifting)
                : this;
    }
}
