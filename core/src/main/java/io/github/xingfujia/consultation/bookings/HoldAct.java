package io.github.xingfujia.consultation.bookings;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.consultation.ConsultationTerms;
import io.github.xingfujia.consultation.Expert;
import io.github.xingfujia.consultation.FreeTime;
import io.github.xingfujia.consultation.HoldTime;
import io.github.xingfujia.consultation.MeetingMode;
import io.github.xingfujia.consultation.TimeHeld;
import io.github.xingfujia.consultation.steps.Actions;
import io.github.xingfujia.consultation.steps.Roster;
import io.github.xingfujia.consultation.times.Claims;
import io.github.xingfujia.consultation.times.Times;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.messaging.AlarmWords;
import io.github.xingfujia.messaging.Asked;
import io.github.xingfujia.messaging.EarlySign;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds a time, when it is offered and free; yields nothing when it is not. Whether the expert stands by the other side changes
 * nothing here: whoever tries one name after another learns nothing from what he gets. What may mean danger in her words is told the
 * district as an early sign, in the same command: where, never who or what.
 */
final class HoldAct implements Act<HoldTime, Optional<TimeHeld>> {

    private final Roster roster;
    private final ConsultationTerms terms;
    private final Network network;
    private final EarlySign sign;

    HoldAct(Roster roster, ConsultationTerms terms, Network network, EarlySign sign) {
        this.roster = roster;
        this.terms = terms;
        this.network = network;
        this.sign = sign;
    }

    @Override
    public Action action() {
        return Actions.HOLD;
    }

    @Override
    public List<Ref> first(HoldTime command, Moment moment) {
        return List.of(Times.of(command.expert()));
    }

    @Override
    public List<Ref> then(HoldTime command, Loaded loaded, Moment moment) {
        return List.of(Claims.diary(command.expert(), command.from()), Appointments.drawn(moment));
    }

    @Override
    public Optional<Scope> scope(HoldTime command, Loaded loaded, Moment moment) {
        return roster.find(command.expert()).map(e -> Scope.common());
    }

    @Override
    public List<Clear> clear(HoldTime command, Loaded loaded, Moment moment) {
        Ref ref = Appointments.drawn(moment);
        List<Clear> clear = new ArrayList<>(Asked.clear(command.asker(), ref, moment));
        if (!command.words().isBlank()) {
            clear.add(Asked.words("words", ref, command.words(), moment));
        }
        return clear;
    }

    @Override
    public Ruling decide(HoldTime command, Loaded loaded, Moment moment) {
        Instant from = command.from();
        Checks.of()
                .that(from.isAfter(moment.now()), "from", "past", from.toString())
                .that(
                        !Claims.day(from).isAfter(moment.today().plusDays(terms.ahead())),
                        "from",
                        "too-far",
                        from.toString(),
                        terms.ahead())
                .orThrow();
        Optional<FreeTime> offered =
                loaded.of(Times.TIMES, Times.of(command.expert())).at(from);
        offered.ifPresent(t -> check(command, t));
        Optional<Expert> expert = roster.licensed(command.expert(), Claims.day(from));
        if (offered.isEmpty()
                || !from.isAfter(terms.soonest(offered.get().mode(), moment.now()))
                || expert.isEmpty()
                || !Claims.isFree(command.expert(), from, offered.get().until(), loaded, moment.now())) {
            return Ruling.unchanged();
        }
        return held(command, expert.get(), offered.get(), loaded, moment);
    }

    private Ruling held(HoldTime command, Expert expert, FreeTime time, Loaded loaded, Moment moment) {
        Ref ref = Appointments.drawn(moment);
        Instant usual = moment.now().plus(Duration.ofMinutes(terms.hold()));
        Instant lapses = usual.isAfter(time.from()) ? time.from() : usual;
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(
                        ref,
                        "",
                        new AppointmentFact.Held(
                                expert.id(),
                                expert.kind(),
                                time.from(),
                                time.until(),
                                time.mode(),
                                lapses,
                                Asked.person(ref, moment),
                                command.asker().contact(),
                                moment.sealed("called"),
                                Asked.cell("phone", moment),
                                Asked.cell("address", moment),
                                Asked.cell("words", moment),
                                Sides.hers(command, moment),
                                Sides.theirs(command, moment)));
        Claims.hold(plan, ref, expert.id(), time.from(), time.until(), lapses, loaded, moment.now());
        if (AlarmWords.heard(command.words())) {
            sign.noticed(plan, network.centre().place(), roster.post(expert.id(), network), moment);
        }
        return plan.build();
    }

    /** Who is to be called must be there to be called: the whole time lies in the hours she agreed. */
    private static void check(HoldTime command, FreeTime time) {
        boolean reached = command.asker().contact().channel().isPresent()
                && command.asker().phone().isPresent()
                && command.asker().contact().covers(time.from(), time.until());
        Checks.of()
                .that(
                        time.mode() == MeetingMode.IN_PERSON || reached,
                        "contact",
                        "reached-then",
                        time.from().toString())
                .orThrow();
    }

    @Override
    public Optional<TimeHeld> answer(HoldTime command, Loaded after, Moment moment) {
        return after.of(Appointments.APPOINTMENTS, Appointments.drawn(moment))
                .held()
                .map(h -> new TimeHeld(h.from(), h.until(), h.lapses(), AlarmWords.heard(command.words())));
    }
}
