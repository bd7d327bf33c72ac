package io.github.xingfujia.volunteer.steps;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One look at something of the team (队伍查看).
 *
 * @param <Q> what is asked
 * @param <R> what is shown
 */
public final class Glance<Q, R> implements Look<Q, R> {

    /** What is read off what was loaded. */
    public interface Reading<Q, T> {
        /** Reads it. */
        T of(Q query, Loaded loaded, Moment moment);
    }

    /** What is shown. */
    public interface Showing<Q, R> {
        /** Shows it. */
        R of(Q query, Loaded loaded, Opening open, Moment moment);
    }

    private final Action action;
    private final Function<Q, List<Ref>> first;
    private final Reading<Q, Optional<Scope>> scope;
    private final Reading<Q, List<Sealed>> cells;
    private final Showing<Q, R> showing;
    private Reading<Q, List<Ref>> then = (q, loaded, moment) -> List.of();

    private Glance(
            Action action,
            Function<Q, List<Ref>> first,
            Reading<Q, Optional<Scope>> scope,
            Reading<Q, List<Sealed>> cells,
            Showing<Q, R> showing) {
        this.action = action;
        this.first = first;
        this.scope = scope;
        this.cells = cells;
        this.showing = showing;
    }

    /** Returns the look that is this action. */
    public static <Q, R> Glance<Q, R> of(
            Action action,
            Function<Q, List<Ref>> first,
            Reading<Q, Optional<Scope>> scope,
            Reading<Q, List<Sealed>> cells,
            Showing<Q, R> showing) {
        return new Glance<>(action, first, scope, cells, showing);
    }

    /** Loads more, once the first is known. */
    public Glance<Q, R> then(Reading<Q, List<Ref>> more) {
        then = more;
        return this;
    }

    @Override
    public List<Ref> then(Q query, Loaded loaded, Moment moment) {
        return then.of(query, loaded, moment);
    }

    @Override
    public Action action() {
        return action;
    }

    @Override
    public List<Ref> first(Q query, Moment moment) {
        return first.apply(query);
    }

    @Override
    public Optional<Scope> scope(Q query, Loaded loaded, Moment moment) {
        return scope.of(query, loaded, moment);
    }

    @Override
    public List<Sealed> cells(Q query, Loaded loaded, Moment moment) {
        return cells.of(query, loaded, moment);
    }

    @Override
    public R show(Q query, Loaded loaded, Opening open, Moment moment) {
        return showing.of(query, loaded, open, moment);
    }
}
