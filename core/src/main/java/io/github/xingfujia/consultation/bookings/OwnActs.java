package io.github.xingfujia.consultation.bookings;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.consultation.AppointmentStanding;
import io.github.xingfujia.consultation.CallOffCause;
import io.github.xingfujia.consultation.Feedback;
import io.github.xingfujia.consultation.PublishedConsultationFact;
import io.github.xingfujia.consultation.bookings.AppointmentFact.Held;
import io.github.xingfujia.consultation.steps.Actions;
import io.github.xingfujia.consultation.steps.ConsultSteps;
import io.github.xingfujia.consultation.steps.Roster;
import io.github.xingfujia.consultation.times.Claims;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.AlarmWords;
import io.github.xingfujia.messaging.Asked;
import io.github.xingfujia.messaging.ContactFact;
import io.github.xingfujia.messaging.Contacts;
import io.github.xingfujia.messaging.EarlySign;
import io.github.xingfujia.messaging.StaffNotes;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What whoever asked does with her own appointment, by what it was sent under. */
public final class OwnActs {

    private final Roster roster;
    private final Network network;
    private final EarlySign sign;

    OwnActs(Roster roster, Network network, EarlySign sign) {
        this.roster = roster;
        this.network = network;
        this.sign = sign;
    }

    public record Confirm(CommandId sent) implements Command {}

    public record Cancel(CommandId sent) implements Command {}

    public record Rate(CommandId sent, Feedback feedback) implements Command {}

    /**
     * The licence is asked again: what held when the time was held need not hold now. An expert who stands by the other side never
     * learns of it, and whoever confirmed is answered like everybody: the editors look for another one. So they do for who names
     * with a second expert whom she named with a first: nobody's word alone stands in somebody's way with every expert.
     */
    Act<Confirm, AppointmentStanding> confirm() {
        return own(Actions.CONFIRM, Confirm::sent, (c, loaded, moment) -> {
                    Ref ref = Appointments.sent(c.sent(), moment);
                    Appointment state = state(ref, loaded);
                    Held held = state.held().orElseThrow();
                    if (state.standing() == AppointmentStanding.CONFIRMED) {
                        return Ruling.unchanged();
                    }
                    boolean open = state.is(AppointmentStanding.ON_HOLD, moment.now())
                            && roster.licensed(held.expert(), Claims.day(held.from()))
                                    .isPresent();
                    if (!open) {
                        return ConsultSteps.refuse("time-taken", "consultation.free");
                    }
                    Ruling.Plan.Builder plan = Ruling.plan()
                            .to(ref, "", new AppointmentFact.Confirmed())
                            .to(Contacts.of(held.person()), "", new ContactFact.Agreed(held.contact(), held.address()));
                    Claims.firm(plan, ref, held.expert(), held.from(), held.until(), held.lapses());
                    if (Sides.bar(held.expert(), ref, held, loaded, moment.now())) {
                        plan.to(ref, "", new AppointmentFact.SetAside());
                        Roster.editors(network).forEach(editor -> StaffNotes.queue(plan, editor, moment));
                    } else {
                        Sides.take(plan, ref, held, moment.now());
                        StaffNotes.queue(plan, held.expert(), moment);
                    }
                    return plan.build();
                })
                .then((c, loaded, moment) -> state(Appointments.sent(c.sent(), moment), loaded).held().stream()
                        .flatMap(h -> Stream.concat(
                                Stream.of(Claims.diary(h.expert(), h.from()), Contacts.of(h.person())),
                                Sides.asked(h.expert(), h, moment.now()).stream()))
                        .toList());
    }

    Act<Cancel, AppointmentStanding> cancel() {
        return own(Actions.CANCEL, Cancel::sent, (c, loaded, moment) -> {
                    Ref ref = Appointments.sent(c.sent(), moment);
                    Appointment state = state(ref, loaded);
                    Held held = state.held().orElseThrow();
                    boolean open = moment.now().isBefore(held.from())
                            && (state.is(AppointmentStanding.CONFIRMED, moment.now())
                                    || state.is(AppointmentStanding.ON_HOLD, moment.now()));
                    if (!open) {
                        return ConsultSteps.refuse("not-open", "consultation.mine");
                    }
                    return ended(ref, state, AppointmentStanding.CANCELLED, Optional.empty(), loaded, moment)
                            .build();
                })
                .then((c, loaded, moment) -> beside(state(Appointments.sent(c.sent(), moment), loaded)));
    }

    Act<Rate, AppointmentStanding> rate() {
        return own(Actions.RATE, Rate::sent, (c, loaded, moment) -> {
                    Ref ref = Appointments.sent(c.sent(), moment);
                    Appointment state = state(ref, loaded);
                    if (!state.mayRate(moment.now())) {
                        return ConsultSteps.refuse("not-to-rate", "consultation.mine");
                    }
                    Ruling.Plan.Builder plan = Ruling.plan()
                            .to(
                                    ref,
                                    "",
                                    new AppointmentFact.Rated(c.feedback().score(), Asked.cell("feedback", moment)));
                    if (AlarmWords.heard(c.feedback().words())) {
                        StaffId expert = state.held().orElseThrow().expert();
                        sign.noticed(plan, network.centre().place(), roster.post(expert, network), moment);
                    }
                    return plan.build();
                })
                .sealing((c, loaded, moment) -> c.feedback().words().isBlank()
                        ? List.of()
                        : List.of(Asked.words(
                                "feedback",
                                Appointments.sent(c.sent(), moment),
                                c.feedback().words(),
                                moment)));
    }

    /** Ends an appointment that is still before everybody: its time is given back, the expert learns that something changed. */
    static Ruling.Plan.Builder ended(
            Ref ref,
            Appointment state,
            AppointmentStanding how,
            Optional<CallOffCause> cause,
            Loaded loaded,
            Moment moment) {
        Held held = state.held().orElseThrow();
        boolean firm = state.standing() == AppointmentStanding.CONFIRMED;
        Ruling.Plan.Builder plan = Ruling.plan().to(ref, "", new AppointmentFact.Ended(how, cause));
        Claims.free(plan, ref, held.expert(), held.from(), held.lapses(), firm);
        if (firm) {
            settled(plan, ref, held, how);
            Sides.giveBack(plan, ref, held, loaded);
        }
        if (firm && !state.aside()) {
            StaffNotes.queue(plan, held.expert(), moment);
        }
        return plan;
    }

    static void settled(Ruling.Plan.Builder plan, Ref ref, Held held, AppointmentStanding how) {
        plan.publish(
                ref,
                "",
                new PublishedConsultationFact.AppointmentSettled(
                        held.kind(), held.mode(), how, Claims.day(held.from())));
    }

    static List<Ref> beside(Appointment state) {
        return state.held().stream()
                .flatMap(h -> Stream.concat(Stream.of(Claims.diary(h.expert(), h.from())), Sides.books(h).stream()))
                .toList();
    }

    private static <C extends Command> Step<C, AppointmentStanding> own(
            Action action, Function<C, CommandId> sent, Step.Reading<C, Ruling> deciding) {
        return ConsultSteps.of(
                action,
                (c, moment) -> Appointments.sent(sent.apply(c), moment),
                (c, loaded, moment) -> state(Appointments.sent(sent.apply(c), moment), loaded)
                        .held()
                        .map(h -> Scope.common()),
                deciding,
                (c, after, moment) ->
                        state(Appointments.sent(sent.apply(c), moment), after).standing(moment.now()));
    }

    static Appointment state(Ref ref, Loaded loaded) {
        return loaded.of(Appointments.APPOINTMENTS, ref);
    }
}
