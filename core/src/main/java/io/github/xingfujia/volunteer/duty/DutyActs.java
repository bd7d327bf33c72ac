package io.github.xingfujia.volunteer.duty;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.messaging.StaffNotes;
import io.github.xingfujia.volunteer.CancelDuty;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Danger;
import io.github.xingfujia.volunteer.DeclineDuty;
import io.github.xingfujia.volunteer.DutyId;
import io.github.xingfujia.volunteer.DutyLine.Standing;
import io.github.xingfujia.volunteer.DutyMatters;
import io.github.xingfujia.volunteer.EndDuty;
import io.github.xingfujia.volunteer.StartDuty;
import io.github.xingfujia.volunteer.hours.DutyHours;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.steps.TeamSteps;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Somebody who was sent takes it or not, comes, and is back; or it is cancelled. */
final class DutyActs {

    private static final Duration EARLY = Duration.ofHours(1);

    private final Concern concern;

    DutyActs(DutyMatters matters) {
        this.concern = new Concern(matters);
    }

    Act<DeclineDuty, DutyId> decline() {
        return own(Actions.DECLINE_DUTY, DeclineDuty::duty, (c, state, loaded, moment) -> {
            Ref ref = Duties.of(c.duty());
            if (!state.is(Standing.ASSIGNED, Standing.ARRIVED) || !moment.now().isBefore(until(state))) {
                return TeamSteps.refuse("duty-not-open", "volunteer.duties");
            }
            DutyFact.Assigned assigned = state.assigned().orElseThrow();
            Ruling.Plan.Builder plan = Ruling.plan().to(ref, "", new DutyFact.Declined(c.cause()));
            Duties.free(plan, ref, assigned);
            DutyHours.end(plan, assigned.staff(), assigned.kind(), assigned.post(), loaded, moment);
            return told(plan, state, loaded, moment).build();
        });
    }

    /** Who sent her is told, and whoever was to go with her. */
    private static Ruling.Plan.Builder told(
            Ruling.Plan.Builder plan, Duties.State state, Loaded loaded, Moment moment) {
        DutyFact.Assigned assigned = state.assigned().orElseThrow();
        Stream.concat(Stream.of(assigned.by()), DutyLook.beside(assigned, loaded).stream())
                .distinct()
                .forEach(staff -> StaffNotes.queue(plan, staff, moment));
        return plan;
    }

    Act<StartDuty, DutyId> start() {
        return Step.<StartDuty, DutyId>of(
                        Actions.START_DUTY,
                        (c, moment) -> List.of(Duties.of(c.duty())),
                        (c, loaded, moment) -> started(Duties.of(c.duty()), loaded, moment),
                        (c, after, moment) -> c.duty())
                .then((c, loaded, moment) -> state(Duties.of(c.duty()), loaded).assigned().stream()
                        .flatMap(a -> Stream.of(
                                        List.of(Certificates.of(a.staff())),
                                        DutyHours.months(a.staff(), moment),
                                        concern.beside(a.meets(), loaded),
                                        a.with().stream().map(Duties::of).toList())
                                .flatMap(List::stream))
                        .toList())
                .scoped((c, loaded, moment) -> hers(Duties.of(c.duty()), loaded));
    }

    /**
     * What held when she was sent is asked again when she comes: the gates, certified, and not alone where it looks dangerous. Whoever comes first
     * there waits, and it begins for both when the second has come; to say it once more while one waits asks again.
     */
    private Ruling started(Ref ref, Loaded loaded, Moment moment) {
        Duties.State state = state(ref, loaded);
        DutyFact.Assigned assigned = state.assigned().orElseThrow();
        boolean waits = state.is(Standing.ARRIVED);
        boolean open = (waits || state.is(Standing.ASSIGNED, Standing.MISSED))
                && !moment.now().isBefore(assigned.from().minus(EARLY))
                && moment.now().isBefore(assigned.until());
        if (!open) {
            return TeamSteps.refuse("duty-not-open", "volunteer.duties");
        }
        Optional<Ruling> shut = concern.shuts(assigned.kind(), assigned.meets(), loaded);
        if (shut.isPresent()) {
            return shut.orElseThrow();
        }
        boolean dangerous = assigned.danger() != Danger.LOW;
        if (dangerous && DutyLook.beside(assigned, loaded).isEmpty()) {
            return TeamSteps.refuse("never-alone", "volunteer.secondDuty");
        }
        List<Ref> here = assigned.with().stream()
                .map(Duties::of)
                .filter(w -> state(w, loaded).is(Standing.ARRIVED, Standing.STARTED))
                .toList();
        boolean begins = !dangerous || !here.isEmpty();
        if (waits && !begins) {
            return TeamSteps.refuse("waits-for-second", "volunteer.secondDuty");
        }
        boolean certified = loaded.of(Certificates.CERTIFICATES, Certificates.of(assigned.staff()))
                .validOn(assigned.kind().track(), moment.today());
        if (!certified) {
            return TeamSteps.refuse("no-certificate", "volunteer.award");
        }
        Ruling.Plan.Builder plan = Ruling.plan().to(ref, "", begins ? new DutyFact.Started() : new DutyFact.Arrived());
        here.stream()
                .filter(w -> state(w, loaded).is(Standing.ARRIVED))
                .forEach(w -> plan.to(w, "", new DutyFact.Started()));
        DutyHours.begin(plan, assigned.staff(), assigned.kind(), assigned.post(), loaded, moment);
        return plan.build();
    }

    Act<EndDuty, DutyId> end() {
        return own(Actions.END_DUTY, EndDuty::duty, (c, state, loaded, moment) -> {
            if (state.is(Standing.ARRIVED)) {
                return TeamSteps.refuse("waits-for-second", "volunteer.declineDuty");
            }
            if (!state.is(Standing.STARTED, Standing.ALARMED)) {
                return TeamSteps.refuse("duty-not-open", "volunteer.duties");
            }
            Ref ref = Duties.of(c.duty());
            Ruling.Plan.Builder plan = Ruling.plan().to(ref, "", new DutyFact.Ended());
            DutyFact.Assigned assigned = state.assigned().orElseThrow();
            Duties.end(plan, ref, assigned, moment.now());
            DutyHours.end(plan, assigned.staff(), assigned.kind(), assigned.post(), loaded, moment);
            return plan.build();
        });
    }

    Act<CancelDuty, DutyId> cancel() {
        return Step.<CancelDuty, DutyId>of(
                        Actions.CANCEL_DUTY,
                        (c, moment) -> List.of(Duties.of(c.duty())),
                        (c, loaded, moment) -> cancelled(Duties.of(c.duty()), loaded, moment),
                        (c, after, moment) -> c.duty())
                .then((c, loaded, moment) -> state(Duties.of(c.duty()), loaded).assigned().stream()
                        .flatMap(a ->
                                Stream.concat(Duties.diaries(a).stream(), DutyHours.months(a.staff(), moment).stream()))
                        .toList())
                .scoped((c, loaded, moment) ->
                        state(Duties.of(c.duty()), loaded).scope());
    }

    private static Ruling cancelled(Ref ref, Loaded loaded, Moment moment) {
        Duties.State state = state(ref, loaded);
        if (!state.is(Standing.ASSIGNED, Standing.ARRIVED)) {
            return TeamSteps.refuse("duty-not-open", "volunteer.duties");
        }
        Ruling.Plan.Builder plan = Ruling.plan().to(ref, "", new DutyFact.Cancelled());
        DutyFact.Assigned assigned = state.assigned().orElseThrow();
        Duties.free(plan, ref, assigned);
        DutyHours.end(plan, assigned.staff(), assigned.kind(), assigned.post(), loaded, moment);
        StaffNotes.queue(plan, assigned.staff(), moment);
        return plan.build();
    }

    /** What one decides on a duty of her own. */
    private interface Own<C> {
        Ruling decide(C command, Duties.State state, Loaded loaded, Moment moment);
    }

    private static <C extends Command> Act<C, DutyId> own(Action action, Function<C, DutyId> duty, Own<C> deciding) {
        return Step.<C, DutyId>of(
                        action,
                        (c, moment) -> List.of(Duties.of(duty.apply(c))),
                        (c, loaded, moment) ->
                                deciding.decide(c, state(Duties.of(duty.apply(c)), loaded), loaded, moment),
                        (c, after, moment) -> duty.apply(c))
                .then((c, loaded, moment) -> state(Duties.of(duty.apply(c)), loaded).assigned().stream()
                        .flatMap(a -> Stream.of(
                                        Duties.diaries(a),
                                        DutyHours.months(a.staff(), moment),
                                        a.with().stream().map(Duties::of).toList())
                                .flatMap(List::stream))
                        .toList())
                .scoped((c, loaded, moment) -> hers(Duties.of(duty.apply(c)), loaded));
    }

    /** A duty is taken, declined and ended by nobody but her. */
    private static Optional<Scope> hers(Ref ref, Loaded loaded) {
        return state(ref, loaded)
                .assigned()
                .map(a -> Scope.of().staff(a.staff()).build());
    }

    private static Instant until(Duties.State state) {
        return state.assigned().orElseThrow().until();
    }

    static Duties.State state(Ref ref, Loaded loaded) {
        return loaded.of(Duties.DUTIES, ref);
    }
}
