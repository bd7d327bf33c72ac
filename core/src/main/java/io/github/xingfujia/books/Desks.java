package io.github.xingfujia.books;

import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;

/**
 * The streams {@code book-desk/<table>} (规则书提案台账): every step of every proposal of one table in one order, so that no two
 * approvals miss each other. A decision never loads them.
 */
final class Desks implements Aggregate<Desk> {

    static final Desks DESKS = new Desks();

    private Desks() {}

    static Ref of(TableCode table) {
        return new Ref("book-desk", table.value());
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("books.proposed/1", DeskFact.Proposed.class)
                .fact("books.verified/1", DeskFact.Verified.class)
                .fact("books.replayed/1", DeskFact.Replayed.class)
                .fact("books.approved/1", DeskFact.Approved.class)
                .fact("books.countersigned/1", DeskFact.Countersigned.class)
                .fact("books.withdrawn/1", DeskFact.Withdrawn.class)
                .fact("books.settled/1", DeskFact.Settled.class);
    }

    @Override
    public String name() {
        return "book-desk";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Desk none(Ref ref) {
        return new Desk(TableCode.of(ref.key()), List.of());
    }

    @Override
    public Desk evolve(Desk state, Fact fact, Stamp stamp) {
        return fact instanceof DeskFact known ? state.after(known, stamp.at()) : state;
    }
}
