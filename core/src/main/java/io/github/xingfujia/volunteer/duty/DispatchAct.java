package io.github.xingfujia.volunteer.duty;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.StaffNotes;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.volunteer.Danger;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.volunteer.Dispatch;
import io.github.xingfujia.volunteer.Dispatched;
import io.github.xingfujia.volunteer.DutyId;
import io.github.xingfujia.volunteer.DutyLine.Standing;
import io.github.xingfujia.volunteer.DutyMatters;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.steps.TeamSteps;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Step;
import io.github.xingfujia.way.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sends whoever is best placed: of those who can go, the one with the least to carry; two where it looks dangerous. */
final class DispatchAct {

    private static final List<String> NO_LOAD =
            List.of(Standing.DECLINED.name(), Standing.EXCUSED.name(), Standing.CANCELLED.name());

    private static final int LATELY = 90;

    private final Network network;
    private final DutyMatters matters;
    private final Candidates candidates;
    private final Concern concern;

    DispatchAct(Network network, DutyMatters matters) {
        this.network = network;
        this.matters = matters;
        this.candidates = new Candidates(network, matters);
        this.concern = new Concern(matters);
    }

    Act<Dispatch, Dispatched> dispatch() {
        return Step.<Dispatch, Dispatched>of(
                        Actions.DISPATCH,
                        (c, moment) -> Stream.concat(parts(c, moment).stream(), named(c.matter(), matters).stream())
                                .toList(),
                        this::dispatched,
                        (c, after, moment) -> new Dispatched(parts(c, moment).stream()
                                .flatMap(r -> chosen(network, r, after).stream())
                                .toList()))
                .then((c, loaded, moment) -> Stream.concat(
                                candidates.refs(c).stream(), concern.beside(c.matter(), loaded).stream())
                        .toList())
                .counting((c, loaded, moment) -> lately(candidates.near(c), moment))
                .scoped((c, loaded, moment) -> c.matter().isPresent()
                        ? matter(c, loaded)
                        : Optional.of(Scope.of().post(c.post()).build()));
    }

    /** Whoever sends somebody to a case or file is one who may open it. */
    private Optional<Scope> matter(Dispatch command, Loaded loaded) {
        return command.matter().flatMap(matters::ref).flatMap(ref -> matters.scope(ref, loaded));
    }

    /** Returns what to load of the matter that is named; tells how one is written where it is none. */
    static Optional<Ref> named(Optional<String> matter, DutyMatters matters) {
        Optional<Ref> ref = matter.flatMap(matters::ref);
        matter.ifPresent(m -> Checks.of()
                .that(ref.isPresent(), "matter", "form", Checks.shape(m), "case/… violence/…")
                .orThrow());
        return ref;
    }

    /** As many as may go: how many do is known once its matter is. */
    private static List<Ref> parts(Dispatch command, Moment moment) {
        int most = command.matter().isPresent()
                ? Danger.HIGH.least()
                : command.danger().least();
        List<Ref> refs = new ArrayList<>();
        for (int i = 1; i <= most; i++) {
            refs.add(Duties.of(DutyId.of(moment.key("duty " + i))));
        }
        return refs;
    }

    /** What somebody declined, was excused from or was spared is no load: nobody is asked less for saying no. */
    static Optional<Tally> lately(List<StaffId> near, Moment moment) {
        List<String> loads = near.stream()
                .flatMap(s -> Arrays.stream(Danger.values()).map(d -> Duties.load(s.value(), d)))
                .toList();
        Filter since = new Filter.Range("day", moment.today().minusDays(LATELY).toEpochDay(), Long.MAX_VALUE)
                .and(new Filter.NoneOf("standing", NO_LOAD));
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
        Optional<Ruling> shut = concern.shuts(command.kind(), command.matter(), loaded);
        if (shut.isPresent()) {
            return shut.orElseThrow();
        }
        Danger danger = concern.danger(command.danger(), command.matter(), loaded);
        List<StaffId> able = candidates.able(command, loaded);
        if (able.size() < danger.least()) {
            return nobody(command, able.size(), loaded);
        }
        Ruling.Plan.Builder plan = Ruling.plan();
        List<Ref> parts = parts(command, moment).subList(0, danger.least());
        for (int i = 0; i < parts.size(); i++) {
            StaffId staff = able.get(i);
            DutyFact.Assigned assigned = new DutyFact.Assigned(
                    command.kind(),
                    command.post(),
                    staff,
                    command.from(),
                    command.until(),
                    danger,
                    command.language(),
                    able.size(),
                    Candidates.load(staff, loaded),
                    candidates.distance(staff, command.post()),
                    TeamSteps.who(moment),
                    others(parts, i),
                    command.never(),
                    command.matter());
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
            return TeamSteps.refuse(
                    "nobody-speaks", "volunteer.dispatch", command.language().orElse(""));
        }
        if (able > 0) {
            return TeamSteps.refuse("nobody-second", "volunteer.dispatch");
        }
        return candidates.near(command).stream().anyMatch(s -> candidates.isCertified(s, command, loaded))
                ? TeamSteps.refuse("nobody-free", "volunteer.dispatch")
                : TeamSteps.refuseCiting("nobody-certified", "人民调解法 14", "volunteer.award");
    }

    private static List<DutyId> others(List<Ref> parts, int own) {
        return parts.stream()
                .filter(r -> !r.equals(parts.get(own)))
                .map(r -> DutyId.of(r.key()))
                .toList();
    }

    static Optional<Dispatched.Chosen> chosen(Network network, Ref ref, Loaded after) {
        return DutyActs.state(ref, after)
                .assigned()
                .map(a -> new Dispatched.Chosen(DutyId.of(ref.key()), a.staff(), DutyLook.because(a, network)));
    }
}
