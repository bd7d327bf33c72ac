package io.github.xingfujia.prevention;

import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Timed;
import java.time.Instant;
import java.util.Optional;

/** What time does to an early sign that nobody took up: it lapses. */
final class DueSigns implements Timed<Signs.State> {

    @Override
    public Aggregate<Signs.State> aggregate() {
        return Signs.SIGNS;
    }

    @Override
    public String name() {
        return "prevention.sign";
    }

    @Override
    public Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment) {
        return next(loaded.of(Signs.SIGNS, ref), moment.now())
                .filter(at -> !at.isAfter(moment.now()))
                .map(at -> Ruling.plan().to(ref, "", new SignFact.Lapsed()).build());
    }

    @Override
    public Optional<Instant> next(Signs.State state, Instant now) {
        return state.gone() || state.noticed().isEmpty() ? Optional.empty() : Optional.of(state.expires());
    }
}
