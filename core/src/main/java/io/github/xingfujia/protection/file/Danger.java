package io.github.xingfujia.protection.file;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ChildFinding;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.way.Stamp;
import java.util.Optional;

/**
 * How grave it is (危险程度).
 *
 * @param last the last assessment
 * @param current whether it holds: nothing new happened since
 * @param grade the gravest grade found and not lifted
 * @param heard whether she was ever asked alone here
 * @param seen whether she was seen alone since she withdrew; {@code true} while she did not
 * @param lifting who proposed to lift, while nothing was heard since
 */
public record Danger(
        Optional<Made> last, boolean current, GateClass grade, boolean heard, boolean seen, Optional<StaffId> lifting) {

    static final Danger NONE =
            new Danger(Optional.empty(), false, GateClass.NOT_SCREENED, false, true, Optional.empty());

    /** An assessment, and who made it when. */
    public record Made(FileFact.Assessed fact, Stamp stamp) {}

    Danger after(FileFact fact, Stamp stamp) {
        if (fact instanceof FileFact.Assessed f) {
            return new Danger(
                    Optional.of(new Made(f, stamp)),
                    f.asked(),
                    grade.orGraver(f.grade()),
                    heard || f.asked(),
                    seen || f.asked(),
                    Optional.empty());
        } else if (fact instanceof FileFact.MinorAsked f && f.found() == ChildFinding.SUSPECTED_VICTIM) {
            return new Danger(
                    last, current, grade.orGraver(GateClass.MINOR_OR_INCAPABLE), heard, seen, Optional.empty());
        } else if (fact instanceof FileFact.IncidentTold) {
            return new Danger(last, false, grade, heard, seen, Optional.empty());
        } else if (fact instanceof FileFact.Withdrew) {
            return new Danger(last, current, grade, heard, false, Optional.empty());
        } else if (fact instanceof FileFact.LiftProposed f) {
            return new Danger(last, current, grade, heard, seen, Optional.of(f.by()));
        }
        return fact instanceof FileFact.LiftConfirmed
                ? new Danger(last, current, GateClass.NO_INDICATOR, heard, seen, Optional.empty())
                : this;
    }
}
