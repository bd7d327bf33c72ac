package io.github.xingfujia.books;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import java.util.List;
import java.util.Optional;

/** What the looks of this room have in common: nothing is sealed, nobody in particular is concerned. */
abstract class BookLook<Q, R> implements Look<Q, R> {

    private final Action action;
    final Shelves shelves;

    BookLook(Action action, Shelves shelves) {
        this.action = action;
        this.shelves = shelves;
    }

    abstract TableCode table(Q query);

    @Override
    public final Action action() {
        return action;
    }

    @Override
    public final Optional<Scope> scope(Q query, Loaded loaded, Moment moment) {
        return shelves.of(table(query)).filter(s -> exists(query, loaded)).map(s -> Scope.common());
    }

    boolean exists(Q query, Loaded loaded) {
        return true;
    }

    @Override
    public final List<Sealed> cells(Q query, Loaded loaded, Moment moment) {
        return List.of();
    }

    final Line line(Q query, Loaded loaded) {
        return shelves.line(table(query), loaded);
    }

    final Desk desk(Q query, Loaded loaded) {
        return loaded.of(Desks.DESKS, Desks.of(table(query)));
    }
}
