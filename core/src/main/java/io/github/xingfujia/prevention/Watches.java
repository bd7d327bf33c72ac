package io.github.xingfujia.prevention;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The streams {@code watch/<key>} (关注): a row only while it lasts. */
final class Watches implements Aggregate<Watches.State> {

    static final Watches WATCHES = new Watches();

    static final Kind KIND = new Kind(
            "watch",
            1,
            List.of(
                    Attribute.number("division"),
                    Attribute.text("purpose"),
                    Attribute.text("basis"),
                    Attribute.number("until"),
                    Attribute.number("expires"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Watches() {}

    /**
     * One watch.
     *
     * @param watched what is watched; empty when there is none
     * @param since the day it began
     * @param granted the posts that were let in
     * @param over whether it ended or expired
     */
    record State(
            Optional<PreventionFact.Watched> watched, Optional<LocalDate> since, List<PostId> granted, boolean over) {

        State {
            granted = ImmutableList.copyOf(granted);
        }

        /** Returns the end of its last day. */
        Instant expires() {
            return watched.orElseThrow()
                    .until()
                    .plusDays(1)
                    .atStartOfDay(Moment.ZONE)
                    .toInstant();
        }

        boolean lasts(Instant now) {
            return watched.isPresent() && !over && now.isBefore(expires());
        }

        /** Returns who keeps it. */
        Optional<Scope> keepers() {
            return watched.map(w -> Scope.of().post(w.by()).build());
        }

        /** Returns who keeps it and whom it was granted to; nobody once its time is over, with or without a run. */
        Optional<Scope> scope() {
            return watched.map(w -> {
                Scope.Builder scope = Scope.of().post(w.by());
                granted.forEach(scope::post);
                return scope.build();
            });
        }
    }

    static Ref of(WatchId id) {
        return new Ref("watch", id.value());
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("prevention.watched/1", PreventionFact.Watched.class)
                .fact("prevention.watch-granted/1", PreventionFact.Granted.class)
                .fact("prevention.watch-ended/1", PreventionFact.Ended.class)
                .fact("prevention.watch-expired/1", PreventionFact.Expired.class);
    }

    @Override
    public String name() {
        return "watch";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public State none(Ref ref) {
        return new State(Optional.empty(), Optional.empty(), List.of(), false);
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        if (fact instanceof PreventionFact.Watched f) {
            return new State(
                    Optional.of(f), Optional.of(stamp.at().atZone(Moment.ZONE).toLocalDate()), List.of(), false);
        } else if (fact instanceof PreventionFact.Granted f) {
            List<PostId> all = ImmutableList.<PostId>builder()
                    .addAll(state.granted())
                    .add(f.to())
                    .build();
            return new State(state.watched(), state.since(), all, state.over());
        }
        return fact instanceof PreventionFact
                ? new State(state.watched(), state.since(), state.granted(), true)
                : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, State state) {
        return state.over()
                ? Optional.empty()
                : state.watched()
                        .map(w -> Row.of(KIND, ref.key())
                                .number("division", w.division().value())
                                .text("purpose", w.purpose().name())
                                .text("basis", w.basis().name())
                                .number("until", w.until().toEpochDay())
                                .instant("expires", state.expires())
                                .texts(
                                        Listing.SEEN_BY,
                                        state.scope().orElseThrow().openTo())
                                .texts(
                                        Listing.BARRED,
                                        state.scope().orElseThrow().barred())
                                .build());
    }
}
