package io.github.xingfujia.consultation.bookings;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.consultation.AppointmentId;
import io.github.xingfujia.consultation.AppointmentLine;
import io.github.xingfujia.consultation.AppointmentQuery;
import io.github.xingfujia.consultation.AppointmentStanding;
import io.github.xingfujia.consultation.AppointmentView;
import io.github.xingfujia.consultation.ConsultationTerms;
import io.github.xingfujia.consultation.HoldTime;
import io.github.xingfujia.consultation.MyAppointment;
import io.github.xingfujia.consultation.TimeHeld;
import io.github.xingfujia.consultation.steps.Roster;
import io.github.xingfujia.custody.AskerKeeper;
import io.github.xingfujia.custody.Keeper;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.messaging.EarlySign;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Timed;
import java.util.List;
import java.util.Optional;

/** What is offered of appointments (预约). */
public final class BookingsDesk {

    private static final List<AppointmentStanding> OPEN =
            List.of(AppointmentStanding.ON_HOLD, AppointmentStanding.CONFIRMED);

    private final HoldAct hold;
    private final OwnActs own;
    private final ExpertActs expert;
    private final Roster roster;
    private final DueAppointments due;

    /** Creates the desk over a county's experts, terms and network, and what is made of a sign. */
    public BookingsDesk(Roster roster, ConsultationTerms terms, Network network, EarlySign sign) {
        this.hold = new HoldAct(roster, terms, network, sign);
        this.own = new OwnActs(roster, network, sign);
        this.expert = new ExpertActs(roster);
        this.roster = roster;
        this.due = new DueAppointments(terms);
    }

    /** Returns the facts by their stored names. */
    public static List<FactTypes> facts() {
        return List.of(Appointments.facts(), Sides.facts());
    }

    /** Returns how appointments and sides are folded. */
    public static List<Aggregate<?>> aggregates() {
        return ImmutableList.of(Appointments.APPOINTMENTS, Sides.SIDES);
    }

    public Timed<?> due() {
        return due;
    }

    public Act<HoldTime, Optional<TimeHeld>> hold() {
        return hold;
    }

    /** Returns what became of a hold: what is taken and what may not be hers are refused in one word. */
    public static Outcome<TimeHeld> held(Optional<TimeHeld> held) {
        return held.map(Outcome::done)
                .orElseGet(
                        () -> Outcome.refused(Refusal.of("consultation", "time-taken", List.of("consultation.free"))));
    }

    public Act<OwnActs.Confirm, AppointmentStanding> confirm() {
        return own.confirm();
    }

    public Act<OwnActs.Cancel, AppointmentStanding> cancel() {
        return own.cancel();
    }

    public Act<OwnActs.Rate, AppointmentStanding> rate() {
        return own.rate();
    }

    public Act<ExpertActs.Say, AppointmentId> tookPlace() {
        return expert.tookPlace();
    }

    public Act<ExpertActs.Say, AppointmentId> missed() {
        return expert.missed();
    }

    public Act<ExpertActs.Give, AppointmentId> give() {
        return expert.give();
    }

    public Act<ExpertActs.CallOff, AppointmentId> callOff() {
        return expert.callOff();
    }

    public Look<CommandId, MyAppointment> mine() {
        return new MineLook(roster);
    }

    public Look<AppointmentId, AppointmentView> appointment() {
        return new AppointmentLook();
    }

    public Listing<AppointmentQuery, AppointmentLine> appointments() {
        return new AppointmentListing();
    }

    /** Returns what an appointment answers when custody asks about the words in it. */
    public static Keeper keeper() {
        return new AskerKeeper<>(
                Appointments.APPOINTMENTS,
                state -> state.held().map(AppointmentFact.Held::person),
                state -> state.held()
                        .filter(h -> !OPEN.contains(state.standing()))
                        .map(h -> h.until().atZone(Moment.ZONE).toLocalDate()));
    }
}
