package io.github.xingfujia.casework;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a case stands with the court that delegated it (诉调对接视图).
 *
 * @param delegation what the court delegated
 * @param acceptedOn the day the acceptance was confirmed
 * @param refused why it was not accepted
 * @param dueAt when the acceptance, and then the end, is due; empty while the clock stands still or has stopped
 * @param overdue whether that has passed
 * @param dueBecause why it is due then, line by line
 * @param report what the court is to be told, or was; empty while there is nothing to report
 * @param reportedOn the day it was told and its papers returned
 */
public record CourtView(
        Delegation delegation,
        Optional<LocalDate> acceptedOn,
        Optional<DelegationRefusal> refused,
        Optional<Instant> dueAt,
        boolean overdue,
        List<Wording> dueBecause,
        Optional<CourtReport> report,
        Optional<LocalDate> reportedOn) {

    /** Keeps the list as it is given. */
    public CourtView {
        dueBecause = ImmutableList.copyOf(dueBecause);
    }
}
