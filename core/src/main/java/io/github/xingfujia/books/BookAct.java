package io.github.xingfujia.books;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** What the commands of this room have in common: one desk, one line, nobody in particular. */
abstract class BookAct<C extends Command, R> implements Act<C, R> {

    private final Action action;
    final Shelves shelves;

    BookAct(Action action, Shelves shelves) {
        this.action = action;
        this.shelves = shelves;
    }

    abstract TableCode table(C command);

    /** Decides for a table this house has. */
    abstract Ruling decide(C command, Shelf shelf, Loaded loaded, Moment moment);

    @Override
    public final Action action() {
        return action;
    }

    @Override
    public final List<Ref> first(C command, Moment moment) {
        return List.of(Desks.of(table(command)), Lines.of(table(command)));
    }

    @Override
    public final Optional<Scope> scope(C command, Loaded loaded, Moment moment) {
        return shelves.of(table(command)).map(s -> Scope.common());
    }

    @Override
    public final Ruling decide(C command, Loaded loaded, Moment moment) {
        return decide(command, shelves.of(table(command)).orElseThrow(), loaded, moment);
    }

    final Line line(C command, Loaded loaded) {
        return shelves.line(table(command), loaded);
    }

    final Desk desk(C command, Loaded loaded) {
        return loaded.of(Desks.DESKS, Desks.of(table(command)));
    }

    final Optional<Shelf> shelf(C command) {
        return shelves.of(table(command));
    }

    static StaffId who(Moment moment) {
        return ((Actor.Staff) moment.actor()).id();
    }

    static Ruling refuse(String code, String next, Object... arguments) {
        return Ruling.refuse(Refusal.of("books", code, List.of(next), arguments));
    }
}
