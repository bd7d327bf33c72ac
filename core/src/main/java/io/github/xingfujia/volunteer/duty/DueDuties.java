package io.github.xingfujia.volunteer.duty;

import io.github.xingfujia.messaging.StaffNotes;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.volunteer.DutyLine.Standing;
import io.github.xingfujia.volunteer.DutyMatters;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Tally;
import io.github.xingfujia.way.Timed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What time does to a duty: another is chosen in the place of who left it, who did not come is told, and who has not said that she is back raises the alarm. */
final class DueDuties implements Timed<Duties.State> {

    private final Network network;

    private final Replacing replacing;

    DueDuties(Network network, DutyMatters matters) {
        this.network = network;
        this.replacing = new Replacing(network, matters);
    }

    @Override
    public Aggregate<Duties.State> aggregate() {
        return Duties.DUTIES;
    }

    @Override
    public String name() {
        return "volunteer.due-duty";
    }

    @Override
    public List<Ref> beside(Duties.State state) {
        return state.assigned()
                .map(a -> state.wanting().isPresent() ? replacing.refs(a) : Duties.diaries(a))
                .orElse(List.of());
    }

    @Override
    public Optional<Tally> tally(Duties.State state, Moment moment) {
        return state.wanting().flatMap(since -> state.assigned()).flatMap(a -> replacing.lately(a, moment));
    }

    @Override
    public Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment) {
        Duties.State state = loaded.of(Duties.DUTIES, ref);
        if (state.due().filter(at -> !at.isAfter(moment.now())).isEmpty()) {
            return Optional.empty();
        }
        DutyFact.Assigned assigned = state.assigned().orElseThrow();
        if (state.wanting().isPresent()) {
            return Optional.of(replacing.chosen(ref, assigned, loaded, moment).build());
        }
        Ruling.Plan.Builder plan = Ruling.plan();
        if (state.is(Standing.ASSIGNED)) {
            plan.to(ref, "", new DutyFact.Missed());
            Duties.free(plan, ref, assigned);
        } else {
            plan.to(ref, "", new DutyFact.Alarmed());
        }
        Stream.concat(Stream.of(assigned.by()), network.deputy(assigned.post()).stream())
                .distinct()
                .forEach(staff -> StaffNotes.queue(plan, staff, moment));
        return Optional.of(plan.build());
    }

    @Override
    public Optional<Instant> next(Duties.State state, Instant now) {
        return state.due();
    }
}
