package io.github.xingfujia.consultation.bookings;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.consultation.AppointmentStanding;
import io.github.xingfujia.consultation.Expert;
import io.github.xingfujia.consultation.MeetingMode;
import io.github.xingfujia.consultation.MyAppointment;
import io.github.xingfujia.consultation.bookings.AppointmentFact.Held;
import io.github.xingfujia.consultation.steps.Actions;
import io.github.xingfujia.consultation.steps.Roster;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Her own appointment, found by the id it was sent under. */
final class MineLook implements Look<CommandId, MyAppointment> {

    private final Roster roster;

    MineLook(Roster roster) {
        this.roster = roster;
    }

    @Override
    public Action action() {
        return Actions.MINE;
    }

    @Override
    public List<Ref> first(CommandId sent, Moment moment) {
        return List.of(Appointments.sent(sent, moment));
    }

    @Override
    public Optional<Scope> scope(CommandId sent, Loaded loaded, Moment moment) {
        return state(sent, loaded, moment).held().map(h -> Scope.common());
    }

    @Override
    public List<Sealed> cells(CommandId sent, Loaded loaded, Moment moment) {
        return List.of();
    }

    @Override
    public MyAppointment show(CommandId sent, Loaded loaded, Opening open, Moment moment) {
        Appointment state = state(sent, loaded, moment);
        Held held = state.held().orElseThrow();
        Instant now = moment.now();
        Optional<Expert> expert = roster.find(held.expert());
        AppointmentStanding standing = state.standing(now);
        Instant placed = DueAppointments.settled(held);
        boolean told = held.mode() != MeetingMode.IN_PERSON || !now.isBefore(placed) && !state.aside();
        boolean ahead = standing == AppointmentStanding.CONFIRMED && now.isBefore(held.from());
        return new MyAppointment(
                expert.map(Expert::name).orElse(new Label("", "")),
                held.kind(),
                held.from(),
                held.until(),
                held.mode(),
                expert.filter(e -> told).map(Expert::place).orElse(new Label("", "")),
                placed,
                standing,
                held.lapses(),
                ahead || standing == AppointmentStanding.ON_HOLD,
                state.mayRate(now),
                ahead && !state.isDiscreet());
    }

    private static Appointment state(CommandId sent, Loaded loaded, Moment moment) {
        return OwnActs.state(Appointments.sent(sent, moment), loaded);
    }
}
