package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.StaffId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether, from when, how and by whom the other party may be approached (首次接触约定), as the applicant agreed.
 *
 * @param approach whether at all
 * @param from from this day; empty for at once
 * @param how how
 * @param by by whom; empty for whoever handles the case
 */
public record ApproachTerms(boolean approach, Optional<LocalDate> from, ApproachBy how, Optional<StaffId> by) {

    /** Returns the terms of someone who does not want the other party approached. */
    public static ApproachTerms no() {
        return new ApproachTerms(false, Optional.empty(), ApproachBy.CALL, Optional.empty());
    }

    /** Returns the terms of someone who agrees to this way. */
    public static ApproachTerms yes(ApproachBy how) {
        return new ApproachTerms(true, Optional.empty(), how, Optional.empty());
    }

    /** Returns the same terms from a day on. */
    public ApproachTerms from(LocalDate day) {
        return new ApproachTerms(approach, Optional.of(day), how, by);
    }

    /** Returns the same terms by one person only. */
    public ApproachTerms by(StaffId staff) {
        return new ApproachTerms(approach, from, how, Optional.of(staff));
    }
}
