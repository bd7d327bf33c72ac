package io.github.xingfujia.custody;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.StaffNotes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Timed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An opening that nobody confirmed in time climbs: those above are told, and it stands as overdue until someone says. */
final class DueReviews implements Timed<Glasses.State> {

    private final Judges judges;

    DueReviews(Judges judges) {
        this.judges = judges;
    }

    @Override
    public Aggregate<Glasses.State> aggregate() {
        return Glasses.GLASSES;
    }

    @Override
    public String name() {
        return "custody.review";
    }

    @Override
    public Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment) {
        return unconfirmed(loaded.of(Glasses.GLASSES, ref))
                .filter(o -> !o.broken().reviewBy().isAfter(moment.now()))
                .map(late -> {
                    List<StaffId> above = judges.above(late.broken());
                    Ruling.Plan.Builder plan = Ruling.plan().to(ref, "", new GlassFact.Climbed(above));
                    above.forEach(one -> StaffNotes.queue(plan, one, moment));
                    return plan.build();
                });
    }

    @Override
    public Optional<Instant> next(Glasses.State state, Instant now) {
        return unconfirmed(state).map(o -> o.broken().reviewBy());
    }

    private static Optional<Glasses.Opening> unconfirmed(Glasses.State state) {
        return state.waiting().filter(o -> o.standing() == GlassStanding.UNCONFIRMED);
    }
}
