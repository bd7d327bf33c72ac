package io.github.xingfujia.consultation;

import io.github.xingfujia.kernel.StaffId;
import java.time.Duration;
import java.time.Instant;

/**
 * An appointment in a list (预约条目): nothing of who asks what.
 *
 * @param id its key
 * @param expert whose time
 * @param from from this instant, UTC
 * @param until until this instant
 * @param mode how they meet
 * @param standing how it stands
 */
public record AppointmentLine(
        AppointmentId id, StaffId expert, Instant from, Instant until, MeetingMode mode, AppointmentStanding standing) {

    /** So much after it was to begin somebody was missed. */
    public static final Duration MISSED = Duration.ofMinutes(15);
}
