package io.github.xingfujia.way;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import java.util.List;
import java.util.Optional;

/**
 * One command of one room (操作): what it needs, whose matter it is, and what it decides.
 *
 * <p>All methods are pure. Rule books, calendar and network come through the constructor.
 *
 * @param <C> the command
 * @param <R> what a done command yields
 */
public interface Act<C extends Command, R> {

    /** Returns the action the policy is asked about. */
    Action action();

    /** Returns what to load first; the first of it is what a stated revision speaks of. */
    List<Ref> first(C command, Moment moment);

    /** Returns what else to load, once the first is known. */
    default List<Ref> then(C command, Loaded loaded, Moment moment) {
        return List.of();
    }

    /** Returns what to find in the vault; {@link Loaded#found} tells what it led to. */
    default List<Lookup> lookups(C command, Moment moment) {
        return List.of();
    }

    /** Returns what to count as advice; {@link Loaded#counted} tells how many. */
    default Optional<Tally> tally(C command, Loaded loaded, Moment moment) {
        return Optional.empty();
    }

    /**
     * Returns whether somebody may ask what would come of it without doing it. Not where the answer is what is protected: asked as often as
     * one likes and written down nowhere, it would tell.
     */
    default boolean rehearsed() {
        return true;
    }

    /** Returns whose matter it is; empty when there is no such thing. */
    Optional<Scope> scope(C command, Loaded loaded, Moment moment);

    /** Returns the texts to seal before the decision. */
    default List<Clear> clear(C command, Loaded loaded, Moment moment) {
        return List.of();
    }

    /** Decides: a plan of facts, or a refusal. */
    Ruling decide(C command, Loaded loaded, Moment moment);

    /** Returns what the caller gets, read from the state after the command; also when it is repeated. */
    R answer(C command, Loaded after, Moment moment);
}
