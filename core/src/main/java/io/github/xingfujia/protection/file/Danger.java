package io.github.xingfujia.protection.file;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ChildFinding;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.way.Stamp;
import java.time.Instant;
import java.util.Optional;

/**
 * How grave it is (危险程度).
 *
 * @param last the last assessment
 * @param current whether it holds: nothing new happened since
 * @param grade the gravest grade found and not lifted
 * @param gradedAt when that grade was found or lifted to; empty while nobody was assessed
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
        boolean told,
        boolean heard,
        boolean seen,
        Optional<StaffId> lifting) {

    /** What violence that was told of comes to at least, whatever else is found: the first and minor row (规程 ¶9). */
    public static final GateClass TOLD = GateClass.FIRST_AND_MINOR;

    static final Danger NONE = new Danger(
            Optional.empty(), false, GateClass.NOT_SCREENED, Optional.empty(), false, false, true, Optional.empty());

    /** An assessment, and who made it when. */
    public record Made(FileFact.Assessed fact, Stamp stamp) {}

    Danger after(FileFact fact, Stamp stamp) {
        if (fact instanceof FileFact.Assessed f) {
            return new Danger(
                            Optional.of(new Made(f, stamp)),
                            f.asked(),
                            grade,
                            gradedAt,
                            told,
                            heard || f.asked(),
                            seen || f.asked(),
                            Optional.empty())
                    .graded(f.grade(), stamp);
        } else if (fact instanceof FileFact.MinorAsked f && f.found() == ChildFinding.SUSPECTED_VICTIM) {
            return lifting(Optional.empty()).graded(GateClass.MINOR_OR_INCAPABLE, stamp);
        } else if (fact instanceof FileFact.Registered) {
            return new Danger(last, current, grade, gradedAt, true, heard, seen, lifting);
        } else if (fact instanceof FileFact.ViolenceTold f) {
            return f.kinds().isEmpty()
                    ? this
                    : new Danger(last, current, grade, gradedAt, true, heard, seen, Optional.empty());
        } else if (fact instanceof FileFact.IncidentTold) {
            return new Danger(last, false, grade, gradedAt, true, heard, seen, Optional.empty());
        } else if (fact instanceof FileFact.Withdrew) {
            return new Danger(last, current, grade, gradedAt, told, heard, false, Optional.empty());
        } else if (fact instanceof FileFact.LiftProposed f) {
            return lifting(Optional.of(f.by()));
        }
        return fact instanceof FileFact.LiftConfirmed
                ? new Danger(
                        last,
                        current,
                        GateClass.NO_INDICATOR,
                        Optional.of(stamp.at()),
                        false,
                        heard,
                        seen,
                        Optional.empty())
                : this;
    }

    private Danger lifting(Optional<StaffId> by) {
        return new Danger(last, current, grade, gradedAt, told, heard, seen, by);
    }

    /** Only what is graver than before changes the grade, and the day it was found on. */
    private Danger graded(GateClass found, Stamp stamp) {
        return found.compareTo(grade) > 0
                ? new Danger(last, current, found, Optional.of(stamp.at()), told, heard, seen, lifting)
                : this;
    }
}
