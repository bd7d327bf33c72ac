package io.github.xingfujia.way;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.store.Sealed;
import java.util.List;
import java.util.Optional;

/**
 * One view of one thing (查看): recorded in the access stream before any cell is opened.
 *
 * @param <Q> what is asked
 * @param <R> what is shown
 */
public interface Look<Q, R> {

    /** Returns the action the policy is asked about. */
    Action action();

    /** Returns what to load first. */
    List<Ref> first(Q query, Moment moment);

    /** Returns what else to load, once the first is known. */
    default List<Ref> then(Q query, Loaded loaded, Moment moment) {
        return List.of();
    }

    /** Returns whose matter it is; empty when there is no such thing. */
    Optional<Scope> scope(Q query, Loaded loaded, Moment moment);

    /** Returns the cells that the view opens. */
    List<Sealed> cells(Q query, Loaded loaded, Moment moment);

    /**
     * Returns which of these cells are free words: whoever may not know where somebody is to be found reads them without it.
     */
    default List<Sealed> words(Q query, Loaded loaded, Moment moment) {
        return List.of();
    }

    /** Returns whether what is shown leaves the house: on paper, or to a department. */
    default boolean leaves() {
        return false;
    }

    /** Returns whether nobody reads a refuge in its words, not even who handles it: a refuge has a page of its own. */
    default boolean keepsRefuges() {
        return false;
    }

    /** Returns the view; {@code open} answers only for the cells named before. */
    R show(Q query, Loaded loaded, Opening open, Moment moment);
}
