package io.github.xingfujia.volunteer.duty;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.messaging.StaffNotes;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.volunteer.CancelDuty;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Danger;
import io.github.xingfujia.volunteer.DeclineDuty;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.volunteer.Dispatch;
import io.github.xingfujia.volunteer.Dispatched;
import io.github.xingfujia.volunteer.DutyId;
import io.github.xingfujia.volunteer.DutyLine.Standing;
import io.github.xingfujia.volunteer.EndDuty;
import io.github.xingfujia.volunteer.StartDuty;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.steps.Step;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Tally;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Somebody is sent to a duty, takes it or not, comes, and is back. */
final class DutyActs {

    /** How the four distances are said. */
    private static final List<String> FAR = List.of("here", "town", "district", "elsewhere");

    private static final int LATELY = 90;
    private static final Duration EARLY = Duration.ofHours(1);

    private final Network network;
    private final Candidates candidates;

    DutyActs(Network network) {
        this.network = network;
        this.candidates = new Candidates(network);
    }

    Act<Dispatch, Dispatched> dispatch() {
        return Step.<Dispatch, Dispatched>of(
                        Actions.DISPATCH,
                        (c, moment) -> parts(c, moment),
                        this::dispatched,
                        (c, after, moment) -> new Dispatched(parts(c, moment).stream()
                                .flatMap(r -> chosen(r, after).stream())
                                .toList()))
                .then((c, loaded, moment) -> candidates.refs(c))
                .counting((c, loaded, moment) -> lately(candidates.near(c), moment))
                .scoped((c, loaded, moment) ->
                        Optional.of(Scope.of().post(c.post()).build()));
    }

    private static List<Ref> parts(Dispatch command, Moment moment) {
        List<Ref> refs = new ArrayList<>();
        for (int i = 1; i <= command.danger().least(); i++) {
            refs.add(Duties.of(DutyId.of(moment.key("duty " + i))));
        }
        return refs;
    }

    private static Optional<Tally> lately(List<StaffId> near, Moment moment) {
        List<String> loads = near.stream()
                .flatMap(s -> Arrays.stream(Danger.values()).map(d -> Duties.load(s.value(), d)))
                .toList();
        Filter since = new Filter.Range("day", moment.today().minusDays(LATELY).toEpochDay(), Long.MAX_VALUE);
        return loads.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tally(Duties.KIND.name(), new Filter.In("load", loads).and(since), "load"));
    }

    private Ruling dispatched(Dispatch command, Loaded loaded, Moment moment) {
        Checks.of()
                .that(
                        network.post(command.post()).isPresent(),
                        "post",
                        "no-such-post",
                        command.post().toString())
                .notBefore("from", command.from(), moment.now())
                .orThrow();
        List<StaffId> able = candidates.able(command, loaded);
        if (able.size() < command.danger().least()) {
            boolean certified =
                    candidates.near(command).stream().anyMatch(s -> candidates.isCertified(s, command, loaded));
            return certified
                    ? Step.refuse("nobody-free", "volunteer.dispatch")
                    : Step.refuseCiting("nobody-certified", "人民调解法 14", "volunteer.award");
        }
        Ruling.Plan.Builder plan = Ruling.plan();
        List<Ref> parts = parts(command, moment);
        for (int i = 0; i < parts.size(); i++) {
            StaffId staff = able.get(i);
            DutyFact.Assigned assigned = new DutyFact.Assigned(
                    command.kind(),
                    command.post(),
                    staff,
                    command.from(),
                    command.until(),
                    command.danger(),
                    command.language(),
                    able.size(),
                    Candidates.load(staff, loaded),
                    candidates.distance(staff, command.post()),
                    Step.who(moment),
                    others(parts, i));
            plan.create(parts.get(i), assigned);
            String what = Duties.what(parts.get(i), assigned);
            Duties.diaries(assigned)
                    .forEach(d -> plan.to(d, "", new Diary.Booked(command.from(), command.until(), what)));
            StaffNotes.queue(plan, staff, moment);
        }
        return plan.build();
    }

    private static List<DutyId> others(List<Ref> parts, int own) {
        return parts.stream()
                .filter(r -> !r.equals(parts.get(own)))
                .map(r -> DutyId.of(r.key()))
                .toList();
    }

    private static Optional<Dispatched.Chosen> chosen(Ref ref, Loaded after) {
        return state(ref, after)
                .assigned()
                .map(a -> new Dispatched.Chosen(
                        DutyId.of(ref.key()),
                        a.staff(),
                        Wording.of(
                                "volunteer",
                                "chosen",
                                a.staff().value(),
                                Integer.toString(a.among()),
                                Integer.toString(a.load()),
                                Wording.of("volunteer", "distance." + FAR.get(a.distance())))));
    }

    Act<DeclineDuty, DutyId> decline() {
        return own(Actions.DECLINE_DUTY, DeclineDuty::duty, (c, state, moment) -> {
            Ref ref = Duties.of(c.duty());
            if (!state.is(Standing.ASSIGNED) || !moment.now().isBefore(until(state))) {
                return Step.refuse("duty-not-open", "volunteer.duties");
            }
            Ruling.Plan.Builder plan = Ruling.plan().to(ref, "", new DutyFact.Declined(c.cause()));
            Duties.free(plan, ref, state.assigned().orElseThrow());
            StaffNotes.queue(plan, state.assigned().orElseThrow().by(), moment);
            return plan.build();
        });
    }

    Act<StartDuty, DutyId> start() {
        return Step.<StartDuty, DutyId>of(
                        Actions.START_DUTY,
                        (c, moment) -> List.of(Duties.of(c.duty())),
                        (c, loaded, moment) -> started(Duties.of(c.duty()), loaded, moment),
                        (c, after, moment) -> c.duty())
                .then((c, loaded, moment) -> state(Duties.of(c.duty()), loaded).assigned().stream()
                        .flatMap(a -> Stream.concat(
                                Stream.of(Certificates.of(a.staff())),
                                a.with().stream().map(Duties::of)))
                        .toList())
                .scoped((c, loaded, moment) -> hers(Duties.of(c.duty()), loaded));
    }

    /** What held when she was sent is asked again when she comes: certified, and not alone where it looks dangerous. */
    private static Ruling started(Ref ref, Loaded loaded, Moment moment) {
        Duties.State state = state(ref, loaded);
        DutyFact.Assigned assigned = state.assigned().orElseThrow();
        boolean open = state.is(Standing.ASSIGNED, Standing.MISSED)
                && !moment.now().isBefore(assigned.from().minus(EARLY))
                && moment.now().isBefore(assigned.until());
        if (!open) {
            return Step.refuse("duty-not-open", "volunteer.duties");
        }
        boolean alone = assigned.with().stream()
                .noneMatch(w -> state(Duties.of(w), loaded).is(Standing.ASSIGNED, Standing.STARTED));
        if (assigned.danger() != Danger.LOW && alone) {
            return Step.refuse("never-alone", "volunteer.dispatch");
        }
        return loaded.of(Certificates.CERTIFICATES, Certificates.of(assigned.staff()))
                        .validOn(assigned.kind().track(), moment.today())
                ? Ruling.plan().to(ref, "", new DutyFact.Started()).build()
                : Step.refuse("no-certificate", "volunteer.award");
    }

    Act<EndDuty, DutyId> end() {
        return own(
                Actions.END_DUTY,
                EndDuty::duty,
                (c, state, moment) -> state.is(Standing.STARTED, Standing.ALARMED)
                        ? Ruling.plan()
                                .to(Duties.of(c.duty()), "", new DutyFact.Ended())
                                .build()
                        : Step.refuse("duty-not-open", "volunteer.duties"));
    }

    Act<CancelDuty, DutyId> cancel() {
        return Step.<CancelDuty, DutyId>of(
                        Actions.CANCEL_DUTY,
                        (c, moment) -> List.of(Duties.of(c.duty())),
                        (c, loaded, moment) -> cancelled(Duties.of(c.duty()), loaded, moment),
                        (c, after, moment) -> c.duty())
                .then((c, loaded, moment) -> state(Duties.of(c.duty()), loaded).assigned().stream()
                        .flatMap(a -> Duties.diaries(a).stream())
                        .toList())
                .scoped((c, loaded, moment) ->
                        state(Duties.of(c.duty()), loaded).scope());
    }

    private static Ruling cancelled(Ref ref, Loaded loaded, Moment moment) {
        Duties.State state = state(ref, loaded);
        if (!state.is(Standing.ASSIGNED)) {
            return Step.refuse("duty-not-open", "volunteer.duties");
        }
        Ruling.Plan.Builder plan = Ruling.plan().to(ref, "", new DutyFact.Cancelled());
        DutyFact.Assigned assigned = state.assigned().orElseThrow();
        Duties.free(plan, ref, assigned);
        StaffNotes.queue(plan, assigned.staff(), moment);
        return plan.build();
    }

    /** What one decides on a duty of her own. */
    private interface Own<C> {
        Ruling decide(C command, Duties.State state, Moment moment);
    }

    private static <C extends Command> Act<C, DutyId> own(Action action, Function<C, DutyId> duty, Own<C> deciding) {
        return Step.<C, DutyId>of(
                        action,
                        (c, moment) -> List.of(Duties.of(duty.apply(c))),
                        (c, loaded, moment) -> deciding.decide(c, state(Duties.of(duty.apply(c)), loaded), moment),
                        (c, after, moment) -> duty.apply(c))
                .then((c, loaded, moment) -> state(Duties.of(duty.apply(c)), loaded).assigned().stream()
                        .flatMap(a -> Duties.diaries(a).stream())
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
