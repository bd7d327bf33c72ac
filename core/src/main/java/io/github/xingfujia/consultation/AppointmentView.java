package io.github.xingfujia.consultation;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.MessageChannel;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An appointment for the expert whose time it is (预约详情): what she needs for it and no more. The number is there for an
 * appointment by call only, from half an hour before it until it ends.
 *
 * @param id its key
 * @param expert whose time
 * @param from from this instant, UTC
 * @param until until this instant
 * @param mode how they meet
 * @param standing how it stands
 * @param called what she wants to be called
 * @param words what it is about
 * @param channel by which channel she is called, when it is by call
 * @param number her number, while it is needed
 * @param score how it was rated
 */
public record AppointmentView(
        AppointmentId id,
        StaffId expert,
        Instant from,
        Instant until,
        MeetingMode mode,
        AppointmentStanding standing,
        String called,
        String words,
        Optional<MessageChannel> channel,
        Optional<String> number,
        OptionalInt score) {

    /** Returns nothing of who asks what. */
    @Override
    public String toString() {
        return "AppointmentView[" + id + "]";
    }
}
