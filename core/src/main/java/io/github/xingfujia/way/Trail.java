package io.github.xingfujia.way;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who looked at one thing and who changed it (查阅轨迹), from the access streams and its own; asking is a look itself.
 *
 * @param <Q> what is asked
 * @param <R> what is shown
 */
public interface Trail<Q, R> {

    /** Returns the action the policy is asked about. */
    Action action();

    /** Returns what is asked about, to be loaded first. */
    List<Ref> first(Q query, Moment moment);

    /** Returns whose matter it is; empty when there is no such thing. */
    Optional<Scope> scope(Q query, Loaded loaded, Moment moment);

    /** Returns what is shown of the steps, the oldest first. */
    R show(Q query, Loaded loaded, List<Trodden> steps, Moment moment);

    /**
     * One look or change.
     *
     * @param at when, UTC
     * @param actor who, in the text form of the journal
     * @param action what was asked or done
     * @param basis the purpose or exception under which it was allowed
     * @param changed whether something was written; else it was looked at
     * @param cells how many sealed texts were opened
     * @param compartments in which compartments of the thing it was written; none for a look
     */
    record Trodden(
            Instant at,
            String actor,
            String action,
            String basis,
            boolean changed,
            int cells,
            List<String> compartments) {
        /** Keeps the order. */
        public Trodden {
            compartments = ImmutableList.copyOf(compartments);
        }

        /** Returns this with where {@code other} was written, when both are of one command; empty when they are two. */
        Optional<Trodden> with(Trodden other) {
            Trodden both = new Trodden(
                    at,
                    actor,
                    action,
                    basis,
                    changed,
                    cells,
                    Stream.concat(compartments.stream(), other.compartments.stream())
                            .distinct()
                            .toList());
            Trodden same = new Trodden(
                    other.at, other.actor, other.action, other.basis, other.changed, other.cells, both.compartments);
            return Optional.of(both).filter(same::equals);
        }
    }
}
