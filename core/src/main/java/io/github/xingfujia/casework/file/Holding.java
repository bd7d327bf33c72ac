package io.github.xingfujia.casework.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who holds a case (办理责任). Safety invariant 2: {@code accountable} is one field, so an open case never has
 * none or two; only {@code Opened} and {@code AccountableMoved} write it.
 *
 * @param accountable the accountable post; present for every case that exists
 * @param reached when each post that holds or held it was reached last
 * @param trail the posts that were accountable before, oldest first
 * @param receiver who received it first
 * @param handler the assigned mediator
 * @param adviserPost the post that guides
 * @param adviser the named adviser
 * @param returns how often it was given back
 * @param chosen how the mediator was chosen; empty once another post holds it
 * @param related who disclosed, or is known to have, a relation to a party: nothing of the case is open to her
 */
public record Holding(
        Optional<PostId> accountable,
        Map<PostId, Instant> reached,
        List<PostId> trail,
        Optional<StaffId> receiver,
        Optional<StaffId> handler,
        Optional<PostId> adviserPost,
        Optional<StaffId> adviser,
        int returns,
        Optional<CaseFact.HandlerChosen> chosen,
        List<StaffId> related) {

    static final Holding NONE = new Holding(
            Optional.empty(),
            ImmutableMap.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.empty(),
            List.of());

    public Holding {
        reached = ImmutableMap.copyOf(reached);
        trail = ImmutableList.copyOf(trail);
        related = ImmutableList.copyOf(related);
    }

    /** Returns since when a post that holds or held it does, or did last. */
    public Instant since(PostId post) {
        return Optional.ofNullable(reached.get(post)).orElseThrow();
    }

    /** Returns whether she works where it is in hand or guided, or is its mediator. */
    public boolean isHeldBy(Actor.Staff staff) {
        return Stream.concat(accountable.stream(), adviserPost.stream()).anyMatch(staff.post()::equals)
                || Stream.concat(handler.stream(), adviser.stream()).anyMatch(staff.id()::equals);
    }

    static Holding by(PostId post, Instant at) {
        return new Holding(
                Optional.of(post),
                ImmutableMap.of(post, at),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                List.of());
    }

    /** Moves to another post; the mediator and the adviser of the former one no longer hold it. */
    Holding movedTo(PostId post, Instant at) {
        List<PostId> walked = ImmutableList.<PostId>builder()
                .addAll(trail)
                .addAll(accountable.stream().toList())
                .build();
        Map<PostId, Instant> all = ImmutableMap.<PostId, Instant>builder()
                .putAll(reached)
                .put(post, at)
                .buildKeepingLast();
        return new Holding(
                Optional.of(post),
                all,
                walked,
                receiver,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                returns,
                Optional.empty(),
                related);
    }

    Holding receivedBy(StaffId staff) {
        return new Holding(
                accountable,
                reached,
                trail,
                Optional.of(staff),
                handler,
                adviserPost,
                adviser,
                returns,
                chosen,
                related);
    }

    Holding handledBy(Optional<StaffId> staff) {
        return new Holding(
                accountable, reached, trail, receiver, staff, adviserPost, adviser, returns, chosen, related);
    }

    Holding guidedBy(PostId post, StaffId staff) {
        return new Holding(
                accountable,
                reached,
                trail,
                receiver,
                handler,
                Optional.of(post),
                Optional.of(staff),
                returns,
                chosen,
                related);
    }

    Holding returned() {
        return new Holding(
                accountable, reached, trail, receiver, handler, adviserPost, adviser, returns + 1, chosen, related);
    }

    Holding choosing(CaseFact.HandlerChosen why) {
        return new Holding(
                accountable,
                reached,
                trail,
                receiver,
                handler,
                adviserPost,
                adviser,
                returns,
                Optional.of(why),
                related);
    }

    Holding without(StaffId staff) {
        List<StaffId> all =
                ImmutableList.<StaffId>builder().addAll(related).add(staff).build();
        return new Holding(accountable, reached, trail, receiver, handler, adviserPost, adviser, returns, chosen, all);
    }
}
