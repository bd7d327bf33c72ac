package io.github.xingfujia.consultation.bookings;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.consultation.AppointmentId;
import io.github.xingfujia.consultation.AppointmentStanding;
import io.github.xingfujia.consultation.CallOffCause;
import io.github.xingfujia.consultation.steps.Actions;
import io.github.xingfujia.consultation.steps.ConsultSteps;
import io.github.xingfujia.consultation.steps.Roster;
import io.github.xingfujia.consultation.times.Claims;
import io.github.xingfujia.messaging.Messages;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.Duration;
import java.util.Optional;

/** What the expert says of an appointment of hers, and who calls it off. */
public final class ExpertActs {

    /** A talk may begin a little early. */
    private static final Duration EARLY = Duration.ofMinutes(15);

    private final Roster roster;

    ExpertActs(Roster roster) {
        this.roster = roster;
    }

    /** A command on one appointment. */
    interface OnAppointment extends Command {
        AppointmentId id();
    }

    public record Say(AppointmentId id) implements OnAppointment {}

    public record CallOff(AppointmentId id, CallOffCause cause) implements OnAppointment {}

    /** Safety invariant 5: that she is licensed is asked again on the day itself. */
    Act<Say, AppointmentId> tookPlace() {
        return step(Actions.TOOK_PLACE, (c, ref, state, moment) -> {
            boolean begun = !moment.now().isBefore(held(state).from().minus(EARLY));
            if (!begun || !state.is(AppointmentStanding.CONFIRMED, moment.now())) {
                return ConsultSteps.refuse("not-open", "consultation.appointments");
            }
            return roster.licensed(held(state).expert(), Claims.day(held(state).from()))
                            .isEmpty()
                    ? ConsultSteps.refuse("licence-over", "consultation.callOff")
                    : said(ref, state, AppointmentStanding.TOOK_PLACE);
        });
    }

    Act<Say, AppointmentId> missed() {
        return step(Actions.MISSED, (c, ref, state, moment) -> {
            boolean over = !moment.now().isBefore(held(state).from().plus(EARLY));
            return over && state.is(AppointmentStanding.CONFIRMED, moment.now())
                    ? said(ref, state, AppointmentStanding.NO_SHOW)
                    : ConsultSteps.refuse("not-open", "consultation.appointments");
        });
    }

    /** Whoever asked is told in neutral words, by the rule she agreed. */
    Act<CallOff, AppointmentId> callOff() {
        return step(Actions.CALL_OFF, (c, ref, state, moment) -> {
            boolean open = state.is(AppointmentStanding.CONFIRMED, moment.now())
                    && moment.now().isBefore(held(state).until());
            if (!open) {
                return ConsultSteps.refuse("not-open", "consultation.appointments");
            }
            Ruling.Plan.Builder plan =
                    OwnActs.ended(ref, state, AppointmentStanding.CALLED_OFF, Optional.of(c.cause()), moment);
            Messages.queue(plan, held(state).person(), moment);
            return plan.build();
        });
    }

    private static Ruling said(Ref ref, Appointment state, AppointmentStanding how) {
        Ruling.Plan.Builder plan = Ruling.plan().to(ref, "", new AppointmentFact.Ended(how, Optional.empty()));
        OwnActs.settled(plan, ref, held(state), how);
        return plan.build();
    }

    /** What one decides on an appointment. */
    private interface Deciding<C> {
        Ruling decide(C command, Ref ref, Appointment state, Moment moment);
    }

    private static <C extends OnAppointment> Act<C, AppointmentId> step(Action action, Deciding<C> deciding) {
        return ConsultSteps.<C, AppointmentId>of(
                        action,
                        (c, moment) -> Appointments.of(c.id()),
                        (c, loaded, moment) -> Appointments.scope(OwnActs.state(Appointments.of(c.id()), loaded)),
                        (c, loaded, moment) -> deciding.decide(
                                c, Appointments.of(c.id()), OwnActs.state(Appointments.of(c.id()), loaded), moment),
                        (c, after, moment) -> c.id())
                .then((c, loaded, moment) -> OwnActs.diary(OwnActs.state(Appointments.of(c.id()), loaded)));
    }

    private static AppointmentFact.Held held(Appointment state) {
        return state.held().orElseThrow();
    }
}
