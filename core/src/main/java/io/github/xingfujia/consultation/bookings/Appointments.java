package io.github.xingfujia.consultation.bookings;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.consultation.AppointmentId;
import io.github.xingfujia.consultation.PublishedConsultationFact;
import io.github.xingfujia.consultation.times.Claims;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.messaging.Asked;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;

/** The streams {@code appointment/<key>} (预约). */
public final class Appointments implements Aggregate<Appointment> {

    public static final Appointments APPOINTMENTS = new Appointments();

    public static final Kind KIND = new Kind(
            "appointment",
            1,
            List.of(
                    Attribute.text("expert"),
                    Attribute.shown("mode"),
                    Attribute.shown("standing"),
                    Attribute.number("day"),
                    Attribute.number("from"),
                    Attribute.number("until"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Appointments() {}

    static Ref of(AppointmentId id) {
        return new Ref("appointment", id.value());
    }

    /** Returns what this command holds. */
    static Ref drawn(Moment moment) {
        return new Ref("appointment", moment.key("appointment"));
    }

    /** Returns what somebody without a name held by the command sent under this id: nobody but her ever had that. */
    static Ref sent(CommandId sent, Moment moment) {
        return new Ref("appointment", moment.key("appointment", Actor.anonymous(), sent));
    }

    /** Returns whose matter it is: the expert's alone, besides whoever holds what it was sent under; nobody's that was set aside. */
    static Optional<Scope> scope(Appointment state) {
        return state.held()
                .map(h -> state.aside()
                        ? Scope.of().build()
                        : Scope.of().staff(h.expert()).build());
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("consultation.held/1", AppointmentFact.Held.class)
                .fact("consultation.kept-shut/1", AppointmentFact.KeptShut.class)
                .fact("consultation.confirmed/1", AppointmentFact.Confirmed.class)
                .fact("consultation.set-aside/1", AppointmentFact.SetAside.class)
                .fact("consultation.given/1", AppointmentFact.Given.class)
                .fact("consultation.reminded/1", AppointmentFact.Reminded.class)
                .fact("consultation.ended/1", AppointmentFact.Ended.class)
                .fact("consultation.rated/1", AppointmentFact.Rated.class)
                .fact(
                        "consultation.published-appointment-settled/1",
                        PublishedConsultationFact.AppointmentSettled.class);
    }

    @Override
    public String name() {
        return "appointment";
    }

    @Override
    public List<String> compartments() {
        return List.of("", Asked.HERS);
    }

    @Override
    public Appointment none(Ref ref) {
        return Appointment.NONE;
    }

    @Override
    public Appointment evolve(Appointment state, Fact fact, Stamp stamp) {
        return fact instanceof AppointmentFact known ? state.after(known) : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, Appointment state) {
        return state.held()
                .map(h -> Row.of(KIND, ref.key())
                        .text("expert", h.expert().value())
                        .text("mode", h.mode().name())
                        .text("standing", state.listed().name())
                        .number("day", Claims.day(h.from()).toEpochDay())
                        .instant("from", h.from())
                        .instant("until", h.until())
                        .texts(Listing.SEEN_BY, scope(state).orElseThrow().openTo())
                        .build())
                .or(() -> state.shut()
                        .map(s -> Row.of(KIND, ref.key())
                                .text("expert", s.expert().value())
                                .text("standing", "shut")
                                .build()));
    }
}
