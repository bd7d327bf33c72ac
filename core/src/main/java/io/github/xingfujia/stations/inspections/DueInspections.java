package io.github.xingfujia.stations.inspections;

import io.github.xingfujia.stations.ledger.BuiltPost;
import io.github.xingfujia.stations.ledger.BuiltPosts;
import io.github.xingfujia.stations.ledger.PostFact;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Timed;
import java.time.Instant;
import java.util.Optional;

/** What time does to an accreditation: it lapses when its last day is over. */
final class DueInspections implements Timed<BuiltPost> {

    @Override
    public Aggregate<BuiltPost> aggregate() {
        return BuiltPosts.POSTS;
    }

    @Override
    public String name() {
        return "stations.lapse";
    }

    @Override
    public Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment) {
        BuiltPost state = loaded.of(BuiltPosts.POSTS, ref);
        return next(state, moment.now())
                .filter(at -> !at.isAfter(moment.now()))
                .map(at -> Ruling.plan()
                        .to(
                                ref,
                                "",
                                new PostFact.Lapsed(
                                        state.last().orElseThrow().until().orElseThrow()))
                        .build());
    }

    @Override
    public Optional<Instant> next(BuiltPost state, Instant now) {
        return state.last()
                .filter(last -> !state.lapsed())
                .flatMap(PostFact.Inspected::until)
                .map(until -> until.plusDays(1).atStartOfDay(Moment.ZONE).toInstant());
    }
}
