package io.github.xingfujia.consultation;

import io.github.xingfujia.rules.Label;
import java.time.Instant;

/**
 * Her own appointment, for whoever comes back with what it was sent under (我的预约): none of her words, no name but the
 * expert's.
 *
 * @param expert the name of the expert
 * @param kind what the expert is
 * @param from from this instant, UTC
 * @param until until this instant
 * @param mode how the expert is met
 * @param place where, in person; empty before {@code placed}, of every appointment alike, as an expert may still change
 * @param placed from when on the place is told, UTC; where no expert was found it is called off then
 * @param standing how it stands
 * @param confirmBefore before when a hold is confirmed
 * @param mayCancel whether it can still be cancelled
 * @param mayRate whether it can be rated now
 * @param calendar whether a calendar file is given: never where others read the phone, or she is not to be contacted
 */
public record MyAppointment(
        Label expert,
        ExpertKind kind,
        Instant from,
        Instant until,
        MeetingMode mode,
        Label place,
        Instant placed,
        AppointmentStanding standing,
        Instant confirmBefore,
        boolean mayCancel,
        boolean mayRate,
        boolean calendar) {}
