package io.github.xingfujia.counselling.matters;

import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.ledger.CounselFiles;
import io.github.xingfujia.counselling.ledger.CounselState;
import io.github.xingfujia.counselling.ledger.Meeting;
import io.github.xingfujia.counselling.ledger.Meetings;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Timed;
import io.github.xingfujia.way.Waking;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What time does to a file: a planned meeting that a gate shuts, or that was not begun on its day, is cancelled. */
final class DueMeetings implements Timed<CounselState> {

    @Override
    public Aggregate<CounselState> aggregate() {
        return CounselFiles.FILES;
    }

    @Override
    public String name() {
        return "counselling.due";
    }

    @Override
    public List<Ref> beside(CounselState state) {
        return Meetings.beside(state);
    }

    @Override
    public Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment) {
        CounselState state = loaded.of(CounselFiles.FILES, ref);
        CounselId id = CounselId.of(ref.key());
        Ruling.Plan.Builder plan = Ruling.plan();
        Meetings.cancel(
                plan,
                id,
                state,
                m -> !moment.now().isBefore(m.lapses())
                        || Meetings.falls(id, state, m, loaded).isPresent());
        return plan.placed().isEmpty() ? Optional.empty() : Optional.of(plan.build());
    }

    /** Whatever shuts a gate anywhere ends what was planned under it here. */
    @Override
    public List<Waking> waking() {
        return List.of(Waking.named(Gates.GATES, gate -> List.copyOf(gate.meeting())));
    }

    @Override
    public Optional<Instant> next(CounselState state, Instant now) {
        return state.meetings().values().stream()
                .filter(Meeting::isPlanned)
                .map(Meeting::lapses)
                .min(Instant::compareTo);
    }
}
