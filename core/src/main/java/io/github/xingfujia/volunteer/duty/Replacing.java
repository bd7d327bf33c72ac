package io.github.xingfujia.volunteer.duty;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.StaffNotes;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.volunteer.Dispatch;
import io.github.xingfujia.volunteer.DutyId;
import io.github.xingfujia.volunteer.DutyMatters;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Tally;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses somebody in the place of whoever declined or lost her certificate (补派), by the rule she was chosen by; both who was chosen and
 * who goes along are told, and who sent her. When nobody can, those are told who may send somebody by hand.
 */
final class Replacing {

    private final Network network;
    private final DutyMatters matters;
    private final Candidates candidates;

    Replacing(Network network, DutyMatters matters) {
        this.network = network;
        this.matters = matters;
        this.candidates = new Candidates(network, matters);
    }

    List<Ref> refs(DutyFact.Assigned left) {
        Dispatch asked = left.again();
        return Stream.of(
                        left.with().stream().map(Duties::of),
                        candidates.refs(asked).stream(),
                        asked.matter().flatMap(matters::ref).stream())
                .flatMap(refs -> refs)
                .distinct()
                .toList();
    }

    Optional<Tally> lately(DutyFact.Assigned left, Moment moment) {
        return DispatchAct.lately(candidates.near(left.again()), moment);
    }

    Ruling.Plan.Builder chosen(Ref ref, DutyFact.Assigned left, Loaded loaded, Moment moment) {
        List<StaffId> parts = left.with().stream()
                .flatMap(w -> DutyActs.state(Duties.of(w), loaded).assigned().stream())
                .map(DutyFact.Assigned::staff)
                .toList();
        Optional<StaffId> next = moment.now().isBefore(left.from())
                ? candidates.able(left.again(), loaded).stream()
                        .filter(s -> !parts.contains(s))
                        .findFirst()
                : Optional.empty();
        return next.map(staff -> sent(ref, staff, left, loaded, moment)).orElseGet(() -> nobody(ref, left, moment));
    }

    private Ruling.Plan.Builder sent(Ref ref, StaffId staff, DutyFact.Assigned left, Loaded loaded, Moment moment) {
        Ref part = Duties.of(DutyId.of(moment.key("duty 1")));
        Dispatch asked = left.again();
        List<DutyId> going = left.with().stream()
                .filter(w -> DutyActs.state(Duties.of(w), loaded).goes())
                .toList();
        DutyFact.Assigned assigned = new DutyFact.Assigned(
                left.kind(),
                left.post(),
                staff,
                left.from(),
                left.until(),
                left.danger(),
                left.language(),
                candidates.able(asked, loaded).size(),
                Candidates.load(staff, loaded),
                candidates.distance(staff, left.post()),
                left.by(),
                going,
                asked.never(),
                left.matter());
        Ruling.Plan.Builder plan =
                Ruling.plan().create(part, assigned).to(ref, "", new DutyFact.Replaced(DutyId.of(part.key())));
        // who left too is replaced after this one, and finds her there
        left.with().stream()
                .map(Duties::of)
                .filter(w -> going.contains(DutyId.of(w.key()))
                        || DutyActs.state(w, loaded).wanting().isPresent())
                .forEach(w -> plan.to(w, "", new DutyFact.Joined(DutyId.of(part.key()))));
        String what = Duties.what(part, assigned);
        Duties.diaries(assigned)
                .forEach(d -> plan.to(d, "", new Diary.Booked(assigned.from(), assigned.until(), what)));
        return told(plan, Stream.concat(Stream.of(staff, left.by()), DutyLook.beside(left, loaded).stream()), moment);
    }

    private Ruling.Plan.Builder nobody(Ref ref, DutyFact.Assigned left, Moment moment) {
        return told(
                Ruling.plan().to(ref, "", new DutyFact.Unfilled()),
                Stream.concat(Stream.of(left.by()), network.deputy(left.post()).stream()),
                moment);
    }

    private static Ruling.Plan.Builder told(Ruling.Plan.Builder plan, Stream<StaffId> whom, Moment moment) {
        whom.distinct().forEach(staff -> StaffNotes.queue(plan, staff, moment));
        return plan;
    }
}
