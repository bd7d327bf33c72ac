package io.github.xingfujia.casework.sweeps;

import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Timed;
import java.time.Instant;
import java.util.Optional;

/** What time does to a finding: unused, it expires. */
final class DueFindings implements Timed<Findings.State> {

    @Override
    public Aggregate<Findings.State> aggregate() {
        return Findings.FINDINGS;
    }

    @Override
    public String name() {
        return "casework.finding";
    }

    @Override
    public Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment) {
        Findings.State state = loaded.of(Findings.FINDINGS, ref);
        boolean over = state.found().isPresent() && !state.gone() && !state.isOpen(moment.now());
        return over
                ? Optional.of(Ruling.plan().to(ref, "", new SweepFact.Expired()).build())
                : Optional.empty();
    }

    @Override
    public Optional<Instant> next(Findings.State state, Instant now) {
        return state.gone() || state.found().isEmpty() ? Optional.empty() : Optional.of(state.expires());
    }
}
