package io.github.xingfujia.way;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.store.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One walk over a room's own facts in the order of the journal (回溯): recorded like a look, read page by page without
 * skipping; no sealed cell is opened.
 *
 * @param <Q> what is asked
 * @param <R> what comes of it
 */
public interface Retrace<Q, R> {

    /** Returns the action the policy is asked about. */
    Action action();

    /** Returns whose matter it is. */
    Scope scope(Q query, Moment moment);

    /** Returns what the access stream says was asked. */
    String basis(Q query);

    /** Returns the kind of thing whose facts are read. */
    String kind();

    /** Returns the compartments that are read; the empty text names the common one. */
    List<String> compartments();

    /** Returns the instant before which nothing is asked about; everything is read unless said otherwise. */
    default Optional<Instant> since(Q query) {
        return Optional.empty();
    }

    /** Returns the action without which a single thing is not named to whoever asks. */
    Action naming();

    /** Returns what to load first. */
    default List<Ref> first(Q query, Moment moment) {
        return List.of();
    }

    /** Returns what is kept of what came of it, once it was walked to its end; nothing unless said otherwise. */
    default Optional<Keeping<?>> keeps(Q query, R result) {
        return Optional.empty();
    }

    /**
     * Something to keep.
     *
     * @param act how
     * @param command what
     */
    record Keeping<C extends Command>(Act<C, ?> act, C command) {}

    /** Hears how far a walk has come, in the thread of whoever asked. */
    @FunctionalInterface
    interface Progress {

        /** Nobody listens. */
        Progress NONE = (entries, at) -> {};

        /** Hears, page by page, how many entries were read and when the last of them was made. */
        void read(long entries, Instant at);
    }

    /**
     * Starts a walk.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput when the question cannot be answered
     */
    Walk<R> begin(Q query, Loaded loaded, Moment moment);

    /**
     * A walk under way; it keeps no fact.
     *
     * @param <R> what comes of it
     */
    interface Walk<R> {

        /**
         * Takes what one entry put into one compartment: by which action, the facts, and what of them was published.
         */
        void take(Ref ref, String action, List<Fact> facts, List<Fact> published, Stamp stamp);

        /**
         * Returns whether all of it is to be read once more: whoever may hold only so much of what she reads takes it in
         * portions. Asked at the end of each reading; every reading ends with the same entry.
         */
        default boolean again() {
            return false;
        }

        /** Returns what has to be loaded to say who may hear of it by name; not more than a page. */
        List<Ref> named();

        /**
         * Returns what came of it.
         *
         * @param mayName whether whoever asks may open what has this scope
         */
        R result(Loaded loaded, Predicate<Scope> mayName);
    }
}
