package io.github.xingfujia.consultation.bookings;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.consultation.AppointmentId;
import io.github.xingfujia.consultation.AppointmentStanding;
import io.github.xingfujia.consultation.AppointmentView;
import io.github.xingfujia.consultation.MeetingMode;
import io.github.xingfujia.consultation.bookings.AppointmentFact.Held;
import io.github.xingfujia.consultation.steps.Actions;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Shows an appointment to the expert whose time it is. */
final class AppointmentLook implements Look<AppointmentId, AppointmentView> {

    private static final Duration BEFORE = Duration.ofMinutes(30);

    @Override
    public Action action() {
        return Actions.APPOINTMENT;
    }

    @Override
    public List<Ref> first(AppointmentId id, Moment moment) {
        return List.of(Appointments.of(id));
    }

    /** What was never confirmed is nobody's business. */
    @Override
    public Optional<Scope> scope(AppointmentId id, Loaded loaded, Moment moment) {
        Appointment state = state(id, loaded);
        return Appointments.scope(state).filter(s -> state.firm() && !state.aside());
    }

    @Override
    public List<Sealed> cells(AppointmentId id, Loaded loaded, Moment moment) {
        Held held = state(id, loaded).held().orElseThrow();
        List<Sealed> cells = new ArrayList<>(List.of(held.called()));
        held.words().ifPresent(cells::add);
        held.phone().filter(p -> calls(state(id, loaded), moment)).ifPresent(cells::add);
        return cells;
    }

    /** By call only, from half an hour before it until it ends. */
    private static boolean calls(Appointment state, Moment moment) {
        return state.held()
                .filter(h -> state.standing() == AppointmentStanding.CONFIRMED && h.mode() == MeetingMode.ONLINE)
                .filter(h -> !moment.now().isBefore(h.from().minus(BEFORE))
                        && moment.now().isBefore(h.until()))
                .isPresent();
    }

    @Override
    public AppointmentView show(AppointmentId id, Loaded loaded, Opening open, Moment moment) {
        Appointment state = state(id, loaded);
        Held held = state.held().orElseThrow();
        return new AppointmentView(
                id,
                held.expert(),
                held.from(),
                held.until(),
                held.mode(),
                state.standing(),
                open.apply(held.called()),
                held.words().map(open).orElse(""),
                held.mode() == MeetingMode.ONLINE ? held.contact().channel() : Optional.empty(),
                held.phone().filter(p -> calls(state, moment)).map(open),
                state.rated().map(r -> OptionalInt.of(r.score())).orElseGet(OptionalInt::empty));
    }

    private static Appointment state(AppointmentId id, Loaded loaded) {
        return OwnActs.state(Appointments.of(id), loaded);
    }
}
