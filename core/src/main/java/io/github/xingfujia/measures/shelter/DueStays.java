package io.github.xingfujia.measures.shelter;

import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Timed;
import java.time.Instant;
import java.util.Optional;

/** What time does to a stay: that its last day is over is written once, and stands on its handlers' lists. */
final class DueStays implements Timed<Stays.State> {

    @Override
    public Aggregate<Stays.State> aggregate() {
        return Stays.STAYS;
    }

    @Override
    public String name() {
        return "measures.shelter";
    }

    @Override
    public Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment) {
        Stays.State state = loaded.of(Stays.STAYS, ref);
        return next(state, moment.now())
                .filter(at -> !at.isAfter(moment.now()))
                .map(at -> Ruling.plan().to(ref, "", new ShelterFact.RanOut(at)).build());
    }

    @Override
    public Optional<Instant> next(Stays.State state, Instant now) {
        return state.isStaying()
                ? Optional.of(state.clock().dueAt()).filter(at -> !state.told().equals(Optional.of(at)))
                : Optional.empty();
    }
}
