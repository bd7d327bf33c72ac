package io.github.xingfujia.casework.file;

import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.HandlerWish;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the applicant agreed to (申请人意愿): who handles, and whether the other party may be approached.
 *
 * @param wish whom she wants and whom never
 * @param approach the terms of the approach; empty until she agreed, and again once she took it back
 */
public record Consent(HandlerWish wish, Optional<Terms> approach) {

    static final Consent NONE = new Consent(HandlerWish.usual(), Optional.empty());

    /** The terms of the approach. */
    public record Terms(boolean approach, Optional<LocalDate> from, ApproachBy how, Optional<StaffId> by) {}

    Consent wishing(HandlerWish value) {
        return new Consent(value, approach);
    }

    Consent agreed(Terms terms) {
        return new Consent(wish, Optional.of(terms));
    }

    Consent withdrawn() {
        return new Consent(wish, Optional.empty());
    }
}
