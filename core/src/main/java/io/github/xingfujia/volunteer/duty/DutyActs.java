package io.github.xingfujia.volunteer.duty;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
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
import io.github.xingfujia.volunteer.DutyMatters;
import io.github.xingfujia.volunteer.DutyView;
import io.github.xingfujia.volunteer.EndDuty;
import io.github.xingfujia.volunteer.StartDuty;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.steps.Glance;
import io.github.xingfujia.volunteer.steps.Step;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
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
    private final DutyMatters matters;
    private final Candidates candidates;

    DutyActs(Network network, DutyMatters matters) {
        this.network = network;
        this.matters = matters;
        this.candidates = new Candidates(network, matters);
    }

    Act<Dispatch, Dispatched> dispatch() {
        return Step.<Dispatch, Dispatched>of(
                        Actions.DISPATCH,
                        (c, moment) -> Stream.concat(
                                        parts(c, moment).stream(), c.matter().flatMap(matters::ref).stream())
                                .toList(),
                        this::dispatched,
                        (c, after, moment) -> new Dispatched(parts(c, moment).stream()
                                .flatMap(r -> chosen(r, after).stream())
                                .toList()))
                .then((c, loaded, moment) -> candidates.refs(c))
                .counting((c, loaded, moment) -> lately(candidates.near(c), moment))
                .scoped((c, loaded, moment) -> c.matter().isPresent()
                        ? matter(c, loaded)
                        : Optional.of(Scope.of().post(c.post()).build()));
    }

    /** Whoever sends somebody to a case or file is one who may open it. */
    private Optional<Scope> matter(Dispatch command, Loaded loaded) {
        return command.matter().flatMap(matters::ref).flatMap(ref -> matters.scope(ref, loaded));
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
                .that(
                        matter(command, loaded)
                                .map(s -> s.opensTo(command.post())
                                        || moment.actor() instanceof Actor.Staff by
                                                && by.post().equals(command.post()))
                                .orElse(true),
                        "post",
                        "no-such-post",
                        command.post().toString())
                .notBefore("from", command.from(), moment.now())
                .orThrow();
        List<StaffId> able = candidates.able(command, loaded);
        if (able.size() < command.danger().least()) {
            return nobody(command, able.size(), loaded);
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

    private Ruling nobody(Dispatch command, int able, Loaded loaded) {
        if (!candidates.isSpoken(command)) {
            return Step.refuse(
                    "nobody-speaks", "volunteer.dispatch", command.language().orElse(""));
        }
        if (able > 0) {
            return Step.refuse("nobody-second", "volunteer.dispatch");
        }
        return candidates.near(command).stream().anyMatch(s -> candidates.isCertified(s, command, loaded))
                ? Step.refuse("nobody-free", "volunteer.dispatch")
                : Step.refuseCiting("nobody-certified", "人民调解法 14", "volunteer.award");
    }

    /** Shows one duty, with the reason of the choice as it was kept with it. */
    Look<DutyId, DutyView> duty() {
        return Glance.<DutyId, DutyView>of(
                        Actions.DUTY,
                        id -> List.of(Duties.of(id)),
                        (id, loaded, moment) -> state(Duties.of(id), loaded).scope(),
                        (id, loaded, moment) -> List.of(),
                        (id, loaded, open, moment) -> view(id, state(Duties.of(id), loaded), loaded))
                .then((id, loaded, moment) -> state(Duties.of(id), loaded).assigned().stream()
                        .flatMap(a -> a.with().stream().map(Duties::of))
                        .toList());
    }

    private static DutyView view(DutyId id, Duties.State state, Loaded loaded) {
        DutyFact.Assigned a = state.assigned().orElseThrow();
        return new DutyView(
                id,
                a.staff(),
                a.kind(),
                a.post(),
                a.danger(),
                a.from(),
                a.until(),
                state.standing(),
                because(a),
                a.by(),
                beside(a, loaded));
    }

    /** Who goes with her: whoever has not declined, was not missed, and was not withdrawn. */
    private static List<StaffId> beside(DutyFact.Assigned assigned, Loaded loaded) {
        return assigned.with().stream()
                .map(w -> state(Duties.of(w), loaded))
                .filter(s -> s.is(Standing.ASSIGNED, Standing.STARTED))
                .flatMap(s -> s.assigned().stream())
                .map(DutyFact.Assigned::staff)
                .toList();
    }

    private static Wording because(DutyFact.Assigned a) {
        return Wording.of(
                "volunteer",
                "chosen",
                a.staff().value(),
                Integer.toString(a.among()),
                Integer.toString(a.load()),
                Wording.of("volunteer", "distance." + FAR.get(a.distance())));
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
                .map(a -> new Dispatched.Chosen(DutyId.of(ref.key()), a.staff(), because(a)));
    }

    Act<DeclineDuty, DutyId> decline() {
        return own(Actions.DECLINE_DUTY, DeclineDuty::duty, (c, state, loaded, moment) -> {
            Ref ref = Duties.of(c.duty());
            if (!state.is(Standing.ASSIGNED) || !moment.now().isBefore(until(state))) {
                return Step.refuse("duty-not-open", "volunteer.duties");
            }
            Ruling.Plan.Builder plan = Ruling.plan().to(ref, "", new DutyFact.Declined(c.cause()));
            Duties.free(plan, ref, state.assigned().orElseThrow());
            return told(plan, state, loaded, moment).build();
        });
    }

    /** Who sent her is told, and whoever was to go with her. */
    private static Ruling.Plan.Builder told(
            Ruling.Plan.Builder plan, Duties.State state, Loaded loaded, Moment moment) {
        DutyFact.Assigned assigned = state.assigned().orElseThrow();
        Stream.concat(Stream.of(assigned.by()), beside(assigned, loaded).stream())
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
                (c, state, loaded, moment) -> state.is(Standing.STARTED, Standing.ALARMED)
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
                        .flatMap(a -> Stream.concat(
                                Duties.diaries(a).stream(), a.with().stream().map(Duties::of)))
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
