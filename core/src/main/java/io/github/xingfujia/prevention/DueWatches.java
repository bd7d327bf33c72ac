package io.github.xingfujia.prevention;

import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Timed;
import java.time.Instant;
import java.util.Optional;

/** What time does to a watch: it expires. */
final class DueWatches implements Timed<Watches.State> {

    @Override
    public Aggregate<Watches.State> aggregate() {
        return Watches.WATCHES;
    }

    @Override
    public String name() {
        return "prevention.watch";
    }

    @Override
    public Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment) {
        Watches.State state = loaded.of(Watches.WATCHES, ref);
        return next(state, moment.now())
                .filter(at -> !at.isAfter(moment.now()))
                .map(at ->
                        Ruling.plan().to(ref, "", new PreventionFact.Expired()).build());
    }

    @Override
    public Optional<Instant> next(Watches.State state, Instant now) {
        return state.over() || state.watched().isEmpty() ? Optional.empty() : Optional.of(state.expires());
    }
}
