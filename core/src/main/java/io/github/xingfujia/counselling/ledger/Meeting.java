package io.github.xingfujia.counselling.ledger;

import io.github.xingfujia.counselling.MeetingStanding;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.counselling.Where;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A meeting of counselling (会面).
 *
 * @param fell when it was cancelled; empty when it was not
 */
public record Meeting(
        CounselFact.Planned planned,
        MeetingStanding standing,
        Optional<CounselFact.Written> written,
        Optional<Instant> fell) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    public Meeting(CounselFact.Planned planned, MeetingStanding standing, Optional<CounselFact.Written> written) {
        this(planned, standing, written, Optional.empty());
    }

    /**
     * Returns whether those it was planned with are shown it: one of both that fell, whatever for, until the next morning, so that
     * nobody reads on his phone the minute at which the other said something.
     */
    boolean isShown(Instant now) {
        return isPlanned()
                || planned.form() == ContactForm.JOINT
                        && fell.filter(at -> now.isBefore(morningAfter(at))).isPresent();
    }

    private static Instant morningAfter(Instant at) {
        return at.atZone(Moment.ZONE)
                .toLocalDate()
                .plusDays(1)
                .atTime(MORNING)
                .atZone(Moment.ZONE)
                .toInstant();
    }

    /** Returns whether it is still to be. */
    public boolean isPlanned() {
        return standing == MeetingStanding.PLANNED;
    }

    /** Returns whether it was begun and is still to be written down. */
    public boolean isStarted() {
        return standing == MeetingStanding.STARTED;
    }

    /** Returns whether somebody meets there, or may be met there by, whom she lives with. */
    public boolean meetsOther() {
        return planned.form() == ContactForm.JOINT || planned.where() == Where.HOME;
    }

    /** Returns who is met there. */
    public List<Partner> partners() {
        return planned.form() == ContactForm.JOINT
                ? List.of(Partner.values())
                : List.of(planned.with().orElse(Partner.FIRST));
    }

    /** Returns the first instant at which it can no longer be begun. */
    public Instant lapses() {
        return planned.until()
                .atZone(Moment.ZONE)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(Moment.ZONE)
                .toInstant();
    }
}
