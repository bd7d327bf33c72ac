package io.github.xingfujia.consultation.bookings;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.consultation.AppointmentId;
import io.github.xingfujia.consultation.AppointmentLine;
import io.github.xingfujia.consultation.AppointmentStanding;
import io.github.xingfujia.consultation.CallOffCause;
import io.github.xingfujia.consultation.steps.Actions;
import io.github.xingfujia.consultation.steps.ConsultSteps;
import io.github.xingfujia.consultation.steps.Roster;
import io.github.xingfujia.consultation.times.Claims;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.Messages;
import io.github.xingfujia.messaging.StaffNotes;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Step;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the expert says of an appointment of hers, and who calls it off. */
public final class ExpertActs {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(Moment.ZONE);

    private final Roster roster;

    ExpertActs(Roster roster) {
        this.roster = roster;
    }

    /** A command on one appointment. */
    interface OnAppointment extends Command {
        AppointmentId id();
    }

    public record Say(AppointmentId id) implements OnAppointment {}

    public record Give(AppointmentId id, StaffId to) implements OnAppointment {}

    public record CallOff(AppointmentId id, CallOffCause cause) implements OnAppointment {}

    /** Safety invariant 5: that she is licensed is asked again on the day itself. */
    Act<Say, AppointmentId> tookPlace() {
        return step(Actions.TOOK_PLACE, (c, ref, state, loaded, moment) -> {
            Optional<Ruling> stop = stop(state, held(state).from(), moment);
            if (stop.isPresent()) {
                return stop.get();
            }
            if (roster.licensed(held(state).expert(), Claims.day(held(state).from()))
                    .isEmpty()) {
                return ConsultSteps.refuse("licence-over", "consultation.callOff");
            }
            Ruling.Plan.Builder plan = said(ref, state, AppointmentStanding.TOOK_PLACE);
            Sides.advised(plan, ref, held(state), loaded);
            return plan.build();
        });
    }

    Act<Say, AppointmentId> missed() {
        return step(Actions.MISSED, (c, ref, state, loaded, moment) -> {
            Optional<Ruling> stop = stop(state, held(state).from().plus(AppointmentLine.MISSED), moment);
            if (stop.isPresent()) {
                return stop.get();
            }
            Ruling.Plan.Builder plan = said(ref, state, AppointmentStanding.NO_SHOW);
            Sides.giveBack(plan, ref, held(state), loaded);
            return plan.build();
        });
    }

    /** Returns why nobody says yet, or any more, what became of it. */
    private static Optional<Ruling> stop(Appointment state, Instant since, Moment moment) {
        if (!state.is(AppointmentStanding.CONFIRMED, moment.now())) {
            return Optional.of(ConsultSteps.refuse("not-open", "consultation.appointments"));
        }
        return moment.now().isBefore(since)
                ? Optional.of(ConsultSteps.refuse("not-yet", "consultation.appointments", MINUTE.format(since)))
                : Optional.empty();
    }

    /**
     * Gives it to another expert of its kind who is free then and stands by no other side; that one does, and that one is not free, is
     * one refusal. Whoever asked is told in neutral words that there is news.
     */
    Act<Give, AppointmentId> give() {
        return Step.<Give, AppointmentId>of(
                        Actions.GIVE,
                        (c, moment) -> Stream.concat(
                                        Stream.of(Appointments.of(c.id())), Sides.books(c.to(), moment.now()).stream())
                                .toList(),
                        this::given,
                        (c, after, moment) -> c.id())
                .scoped((c, loaded, moment) -> Appointments.scope(OwnActs.state(Appointments.of(c.id()), loaded)))
                .then((c, loaded, moment) -> OwnActs.state(Appointments.of(c.id()), loaded).held().stream()
                        .flatMap(h -> Stream.concat(
                                OwnActs.beside(OwnActs.state(Appointments.of(c.id()), loaded)).stream(),
                                Stream.of(
                                                List.of(Claims.diary(c.to(), h.from())),
                                                Sides.asked(c.to(), h, moment.now()),
                                                Sides.against(c.to(), h, loaded, moment.now()))
                                        .flatMap(List::stream)))
                        .distinct()
                        .toList());
    }

    private Ruling given(Give command, Loaded loaded, Moment moment) {
        Ref ref = Appointments.of(command.id());
        Appointment state = OwnActs.state(ref, loaded);
        AppointmentFact.Held held = held(state);
        if (!state.is(AppointmentStanding.CONFIRMED, moment.now())
                || !moment.now().isBefore(held.from())) {
            return ConsultSteps.refuse("not-open", "consultation.appointments");
        }
        StaffId to = command.to();
        boolean known = roster.licensed(to, Claims.day(held.from()))
                .filter(e -> e.kind() == held.kind())
                .isPresent();
        Checks.of()
                .that(known, "to", "no-such-expert", Checks.shape(to.value()))
                .orThrow();
        if (to.equals(held.expert()) && state.isUnassigned() && isOnlyOne(held)) {
            return settled(ref, held, loaded, moment);
        }
        if (to.equals(held.expert())
                || !Claims.isFree(to, held.from(), held.until(), loaded, moment.now())
                || Sides.bar(to, ref, held, loaded, moment.now())) {
            return ConsultSteps.refuse("time-taken", "consultation.callOff");
        }
        Ruling.Plan.Builder plan = Ruling.plan().to(ref, "", new AppointmentFact.Given(to));
        Claims.free(plan, ref, held.expert(), held.from(), held.lapses(), true);
        Claims.take(plan, ref, to, held.from(), held.until());
        Sides.giveBack(plan, ref, held, loaded);
        Sides.take(plan, ref, held.with(to), moment.now());
        StaffNotes.queue(plan, to, moment);
        if (!state.aside()) {
            StaffNotes.queue(plan, held.expert(), moment);
        }
        Messages.queue(plan, held.person(), moment);
        return plan.build();
    }

    private boolean isOnlyOne(AppointmentFact.Held held) {
        return roster.all(held.kind(), Claims.day(held.from())).size() == 1;
    }

    /**
     * Lets an appointment stand with the only expert of its kind, and sets aside instead what stood in its way by a word that nobody
     * proved: a human decides which of two, and neither is told. What took place, or may have, never yields.
     */
    private static Ruling settled(Ref ref, AppointmentFact.Held held, Loaded loaded, Moment moment) {
        List<Ref> against = Sides.against(held.expert(), held, loaded, moment.now());
        boolean yields = against.stream()
                .map(other -> OwnActs.state(other, loaded))
                .allMatch(other -> other.is(AppointmentStanding.CONFIRMED, moment.now())
                        && moment.now().isBefore(held(other).from()));
        if (!yields) {
            return ConsultSteps.refuse("time-taken", "consultation.callOff");
        }
        Ruling.Plan.Builder plan = Ruling.plan().to(ref, "", new AppointmentFact.Given(held.expert()));
        against.forEach(other -> {
            plan.to(other, "", new AppointmentFact.SetAside());
            Sides.stepBack(plan, other, held.expert(), loaded, moment.now());
        });
        Sides.take(plan, ref, held, moment.now());
        StaffNotes.queue(plan, held.expert(), moment);
        return plan.build();
    }

    /** Whoever asked is told in neutral words, by the rule she agreed. */
    Act<CallOff, AppointmentId> callOff() {
        return step(Actions.CALL_OFF, (c, ref, state, loaded, moment) -> {
            boolean open = state.is(AppointmentStanding.CONFIRMED, moment.now())
                    && moment.now().isBefore(held(state).until());
            if (!open) {
                return ConsultSteps.refuse("not-open", "consultation.appointments");
            }
            Ruling.Plan.Builder plan =
                    OwnActs.ended(ref, state, AppointmentStanding.CALLED_OFF, Optional.of(c.cause()), loaded, moment);
            Messages.queue(plan, held(state).person(), moment);
            return plan.build();
        });
    }

    private static Ruling.Plan.Builder said(Ref ref, Appointment state, AppointmentStanding how) {
        Ruling.Plan.Builder plan = Ruling.plan().to(ref, "", new AppointmentFact.Ended(how, Optional.empty()));
        OwnActs.settled(plan, ref, held(state), how);
        return plan;
    }

    /** What one decides on an appointment. */
    private interface Deciding<C> {
        Ruling decide(C command, Ref ref, Appointment state, Loaded loaded, Moment moment);
    }

    private static <C extends OnAppointment> Act<C, AppointmentId> step(Action action, Deciding<C> deciding) {
        return ConsultSteps.<C, AppointmentId>of(
                        action,
                        (c, moment) -> Appointments.of(c.id()),
                        (c, loaded, moment) -> Appointments.scope(OwnActs.state(Appointments.of(c.id()), loaded)),
                        (c, loaded, moment) -> deciding.decide(
                                c,
                                Appointments.of(c.id()),
                                OwnActs.state(Appointments.of(c.id()), loaded),
                                loaded,
                                moment),
                        (c, after, moment) -> c.id())
                .then((c, loaded, moment) -> OwnActs.beside(OwnActs.state(Appointments.of(c.id()), loaded)));
    }

    private static AppointmentFact.Held held(Appointment state) {
        return state.held().orElseThrow();
    }
}
