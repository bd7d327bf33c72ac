package io.github.xingfujia.consultation.bookings;

import io.github.xingfujia.consultation.AppointmentStanding;
import io.github.xingfujia.consultation.CallOffCause;
import io.github.xingfujia.consultation.ConsultationTerms;
import io.github.xingfujia.consultation.times.Claims;
import io.github.xingfujia.messaging.Messages;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Timed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What time does to an appointment: a hold lapses, and who confirmed is reminded by the rule she agreed. */
final class DueAppointments implements Timed<Appointment> {

    /** On the eve of the day, when who has far to go asks where to go. */
    private static final LocalTime EVE = LocalTime.of(18, 0);

    /** For what was booked after that: whoever comes in person has not left home yet. */
    private static final Duration NOT_LEFT = Duration.ofHours(3);

    private final Duration ahead;

    DueAppointments(ConsultationTerms terms) {
        this.ahead = Duration.ofHours(terms.remind());
    }

    @Override
    public Aggregate<Appointment> aggregate() {
        return Appointments.APPOINTMENTS;
    }

    @Override
    public String name() {
        return "consultation.due";
    }

    @Override
    public List<Ref> beside(Appointment state) {
        return state.shut()
                .map(s -> List.of(Claims.diary(s.expert(), s.from())))
                .orElseGet(() -> OwnActs.beside(state));
    }

    @Override
    public Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment) {
        Appointment state = loaded.of(Appointments.APPOINTMENTS, ref);
        if (next(state, moment.now()).filter(at -> !at.isAfter(moment.now())).isEmpty()) {
            return Optional.empty();
        }
        Ruling.Plan.Builder plan = Ruling.plan();
        if (state.shut().isPresent()) {
            AppointmentFact.KeptShut shut = state.shut().get();
            plan.to(ref, "", new AppointmentFact.Ended(AppointmentStanding.LAPSED, Optional.empty()));
            Claims.free(plan, ref, shut.expert(), shut.from(), shut.lapses(), false);
        } else if (state.standing() == AppointmentStanding.ON_HOLD) {
            AppointmentFact.Held held = state.held().orElseThrow();
            plan.to(ref, "", new AppointmentFact.Ended(AppointmentStanding.LAPSED, Optional.empty()));
            Claims.free(plan, ref, held.expert(), held.from(), held.lapses(), false);
        } else if (state.isUnassigned()
                && !moment.now().isBefore(settled(state.held().orElseThrow()))) {
            plan = OwnActs.ended(
                    ref, state, AppointmentStanding.CALLED_OFF, Optional.of(CallOffCause.PREVENTED), loaded, moment);
            Messages.queue(plan, state.held().orElseThrow().person(), moment);
        } else {
            plan.to(ref, "", new AppointmentFact.Reminded());
            Messages.queue(plan, state.held().orElseThrow().person(), moment);
        }
        return Optional.of(plan.build());
    }

    /**
     * Returns when it is settled who comes: the place is told from then on, of every appointment alike, and one for which no expert
     * was found is called off. On the eve, or before anybody sets out for what was booked later; never within the hold.
     */
    static Instant settled(AppointmentFact.Held held) {
        Instant eve = Claims.day(held.from())
                .minusDays(1)
                .atTime(EVE)
                .atZone(Moment.ZONE)
                .toInstant();
        Instant enough = held.lapses().plus(Duration.ofHours(1));
        Instant soon = Stream.of(eve, held.from().minus(NOT_LEFT))
                .filter(at -> !at.isBefore(enough))
                .findFirst()
                .orElseGet(() -> held.from().minus(ConsultationTerms.PLACE));
        Instant last = soon.isBefore(held.lapses()) ? held.lapses() : soon;
        return last.isBefore(held.from()) ? last : held.from();
    }

    /** Who confirms when the reminder would be due already needs none. */
    @Override
    public Optional<Instant> next(Appointment state, Instant now) {
        if (state.standing() == AppointmentStanding.ON_HOLD) {
            return state.held()
                    .map(AppointmentFact.Held::lapses)
                    .or(() -> state.shut().map(AppointmentFact.KeptShut::lapses));
        }
        Optional<Instant> reminder = state.held()
                .filter(h -> state.standing() == AppointmentStanding.CONFIRMED && !state.reminded())
                .filter(h -> now.isBefore(h.from()))
                .map(h -> h.from().minus(ahead));
        return reminder.or(() -> state.held().filter(h -> state.isUnassigned()).map(DueAppointments::settled));
    }
}
