package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.StaffId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A suspension or a revocation of a certificate (中止与撤销).
 *
 * @param forGood whether it is a revocation
 * @param until the last day without the certificate; empty as long as it is open, always so for a revocation
 * @param by the text form of who decided it
 */
public record Loss(Track track, boolean forGood, LocalDate from, Optional<LocalDate> until, Cause cause, String by) {

    private static final String STAFF = "staff:";

    /** Returns who of the staff decided it; empty for anybody else. */
    public Optional<StaffId> decidedBy() {
        int end = by.indexOf('@');
        return by.startsWith(STAFF) && end > 0
                ? Optional.of(StaffId.of(by.substring(STAFF.length(), end)))
                : Optional.empty();
    }

    boolean suspends(Track asked, LocalDate day) {
        return !forGood
                && track == asked
                && !day.isBefore(from)
                && until.map(u -> !day.isAfter(u)).orElse(true);
    }
}
