package io.github.xingfujia.volunteer.duty;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.StaffNotes;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.volunteer.Danger;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.volunteer.Dispatch;
import io.github.xingfujia.volunteer.Dispatched;
import io.github.xingfujia.volunteer.DutyId;
import io.github.xingfujia.volunteer.DutyLine.Standing;
import io.github.xingfujia.volunteer.DutyMatters;
import io.github.xingfujia.volunteer.SecondDuty;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.steps.TeamSteps;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Names another at once where whoever was to go along dropped out: nobody goes alone where it looks dangerous. */
final class SecondAct {

    private final Network network;
    private final DutyMatters matters;
    private final Candidates candidates;
    private final Concern concern;

    SecondAct(Network network, DutyMatters matters) {
        this.network = network;
        this.matters = matters;
        this.candidates = new Candidates(network, matters);
        this.concern = new Concern(matters);
    }

    Act<SecondDuty, Dispatched> second() {
        return Step.<SecondDuty, Dispatched>of(
                        Actions.SECOND_DUTY,
                        (c, moment) -> Stream.concat(
                                        Stream.of(Duties.of(c.duty()), part(moment)),
                                        DispatchAct.named(c.matter(), matters).stream())
                                .toList(),
                        this::seconded,
                        (c, after, moment) -> new Dispatched(DispatchAct.chosen(network, part(moment), after).stream()
                                .toList()))
                .then((c, loaded, moment) -> beside(c, loaded))
                .counting((c, loaded, moment) ->
                        asked(c, loaded).flatMap(a -> DispatchAct.lately(candidates.near(a), moment)))
                .scoped((c, loaded, moment) -> c.matter().isPresent()
                        ? matter(c, loaded)
                        : left(c, loaded).scope());
    }

    private Optional<Scope> matter(SecondDuty command, Loaded loaded) {
        return command.matter().flatMap(matters::ref).flatMap(ref -> matters.scope(ref, loaded));
    }

    private static Ref part(Moment moment) {
        return Duties.of(DutyId.of(moment.key("duty 1")));
    }

    private static Duties.State left(SecondDuty command, Loaded loaded) {
        return DutyActs.state(Duties.of(command.duty()), loaded);
    }

    /** The same duty asked again: whoever goes already is not asked. */
    private static Optional<Dispatch> asked(SecondDuty command, Loaded loaded) {
        return left(command, loaded).assigned().map(a -> {
            List<StaffId> never = new ArrayList<>(command.never());
            never.add(a.staff());
            return new Dispatch(
                    a.kind(),
                    a.post(),
                    a.from(),
                    a.until(),
                    a.danger(),
                    a.language(),
                    never.stream().distinct().limit(Candidates.MOST).toList(),
                    command.matter());
        });
    }

    private List<Ref> beside(SecondDuty command, Loaded loaded) {
        return Stream.of(
                        left(command, loaded).assigned().stream()
                                .flatMap(a -> a.with().stream().map(Duties::of)),
                        asked(command, loaded).stream().flatMap(a -> candidates.refs(a).stream()),
                        concern.beside(command.matter(), loaded).stream())
                .flatMap(refs -> refs)
                .distinct()
                .toList();
    }

    private Ruling seconded(SecondDuty command, Loaded loaded, Moment moment) {
        Duties.State state = left(command, loaded);
        Optional<DutyFact.Assigned> open = state.assigned()
                .filter(a -> state.goes() || state.is(Standing.MISSED))
                .filter(a -> moment.now().isBefore(a.until()) && isTheirs(state, a, moment));
        if (open.isEmpty()) {
            return TeamSteps.refuse("duty-not-open", "volunteer.duties");
        }
        DutyFact.Assigned alone = open.orElseThrow();
        if (alone.danger() == Danger.LOW || !DutyLook.beside(alone, loaded).isEmpty()) {
            return TeamSteps.refuse("not-alone", "volunteer.duty");
        }
        Optional<Ruling> shut = concern.shuts(alone.kind(), command.matter(), loaded);
        if (shut.isPresent()) {
            return shut.orElseThrow();
        }
        Dispatch asked = asked(command, loaded).orElseThrow();
        List<StaffId> dropped = alone.with().stream()
                .flatMap(w -> DutyActs.state(Duties.of(w), loaded).assigned().stream())
                .map(DutyFact.Assigned::staff)
                .toList();
        List<StaffId> able = candidates.able(asked, loaded).stream()
                .filter(s -> !dropped.contains(s) && !s.equals(alone.staff()))
                .toList();
        if (able.isEmpty()) {
            return TeamSteps.refuse("nobody-second", "volunteer.cancelDuty");
        }
        return sent(command, alone, able, loaded, moment);
    }

    /** Whoever may open the matter still names a second only to a duty of her own post, or that she sent somebody to. */
    private boolean isTheirs(Duties.State state, DutyFact.Assigned assigned, Moment moment) {
        return moment.actor() instanceof Actor.Staff by
                && (by.id().equals(assigned.by())
                        || state.scope().filter(s -> s.opensTo(by.post())).isPresent()
                        || by.post().equals(network.centre()));
    }

    private Ruling sent(SecondDuty command, DutyFact.Assigned alone, List<StaffId> able, Loaded loaded, Moment moment) {
        StaffId staff = able.get(0);
        DutyFact.Assigned assigned = new DutyFact.Assigned(
                alone.kind(),
                alone.post(),
                staff,
                alone.from(),
                alone.until(),
                alone.danger(),
                alone.language(),
                able.size(),
                Candidates.load(staff, loaded),
                candidates.distance(staff, alone.post()),
                TeamSteps.who(moment),
                List.of(command.duty()),
                alone.never(),
                alone.matter());
        Ref part = part(moment);
        Ruling.Plan.Builder plan = Ruling.plan()
                .create(part, assigned)
                .to(Duties.of(command.duty()), "", new DutyFact.Joined(DutyId.of(part.key())));
        alone.with().stream()
                .map(Duties::of)
                .filter(w -> DutyActs.state(w, loaded).wanting().isPresent())
                .forEach(w -> plan.to(w, "", new DutyFact.Replaced(DutyId.of(part.key()))));
        String what = Duties.what(part, assigned);
        Duties.diaries(assigned)
                .forEach(d -> plan.to(d, "", new Diary.Booked(assigned.from(), assigned.until(), what)));
        StaffNotes.queue(plan, staff, moment);
        StaffNotes.queue(plan, alone.staff(), moment);
        return plan.build();
    }
}
