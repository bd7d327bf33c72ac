package io.github.xingfujia.way;

import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Row;
import java.util.List;
import java.util.Optional;

/**
 * How one kind of thing is folded from its streams (聚合的折叠): total, pure, without rules, calendar,
 * profile or clock.
 *
 * @param <S> its state
 */
public interface Aggregate<S> {

    /** Returns the first part of its streams' names. */
    String name();

    /** Returns its compartments in the order they are folded; the empty text names the common stream. */
    List<String> compartments();

    /** Returns the state of one that does not exist yet. */
    S none(Ref ref);

    /** Returns the state after one more fact; a fact it does not know changes nothing. */
    S evolve(S state, Fact fact, Stamp stamp);

    /**
     * Returns what to load together with this state, such as the text that it points at; asked on loading only, so what
     * is kept in memory already need not be named.
     */
    default List<Ref> needs(S state) {
        return List.of();
    }

    /** Returns the kind of its index row, or empty when it has none. */
    default Optional<Kind> kind() {
        return Optional.empty();
    }

    /** Returns its index row, derived from the state alone; called only when {@link #kind} is present. */
    default Optional<Row> row(Ref ref, S state) {
        return Optional.empty();
    }
}
