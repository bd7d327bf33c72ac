package io.github.xingfujia.casework.file;

import io.github.xingfujia.casework.DelegationRefusal;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Stamp;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a case stands with a court (诉调对接).
 *
 * @param delegated what the court delegated; empty for a case of our own
 * @param acceptedOn the day the acceptance was confirmed
 * @param declined why it was not accepted
 * @param reportedOn the day the court was told and its papers returned
 */
public record CourtLinkage(
        Optional<CourtFact.Delegated> delegated,
        Optional<LocalDate> acceptedOn,
        Optional<DelegationRefusal> declined,
        Optional<LocalDate> reportedOn) {

    static final CourtLinkage NONE =
            new CourtLinkage(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns whether the court waits for a yes or a no. */
    public boolean isPending() {
        return delegated.isPresent() && acceptedOn.isEmpty() && declined.isEmpty();
    }

    /** Returns whether the court's time runs: it was delegated and not declined. */
    public boolean isTimed() {
        return delegated.isPresent() && declined.isEmpty();
    }

    /** Returns whether the court waits for the report of the end. */
    public boolean owesReport() {
        return delegated.isPresent() && reportedOn.isEmpty();
    }

    CourtLinkage after(CourtFact fact, Stamp stamp) {
        Optional<LocalDate> day = Optional.of(stamp.at().atZone(Moment.ZONE).toLocalDate());
        if (fact instanceof CourtFact.Delegated f) {
            return new CourtLinkage(Optional.of(f), Optional.empty(), Optional.empty(), Optional.empty());
        } else if (fact instanceof CourtFact.DelegationAccepted) {
            return new CourtLinkage(delegated, day, declined, reportedOn);
        } else if (fact instanceof CourtFact.DelegationDeclined f) {
            return new CourtLinkage(delegated, acceptedOn, Optional.of(f.reason()), reportedOn);
        }
        return new CourtLinkage(delegated, acceptedOn, declined, day);
    }
}
