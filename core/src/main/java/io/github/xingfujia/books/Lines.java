package io.github.xingfujia.books;

import com.google.common.collect.ImmutableSortedMap;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;

/**
 * The streams {@code book/<table>} (规则书施行记录): small, loaded with every decision, so that every node decides by the same
 * book from the same instant. The texts of versions this node has not read yet are loaded along.
 */
final class Lines implements Aggregate<Line> {

    static final String NAME = "book";

    private final ImmutableSortedMap<TableCode, Shelf> shelves;

    Lines(ImmutableSortedMap<TableCode, Shelf> shelves) {
        this.shelves = shelves;
    }

    static Ref of(TableCode table) {
        return new Ref(NAME, table.value());
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("books.begun/1", BookFact.Begun.class)
                .fact("books.adopted/1", BookFact.Adopted.class)
                .fact("books.published-adopted/1", PublishedBookFact.BookAdopted.class);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Line none(Ref ref) {
        return new Line(TableCode.of(ref.key()), List.of());
    }

    @Override
    public Line evolve(Line state, Fact fact, Stamp stamp) {
        return fact instanceof BookFact known ? state.after(known) : state;
    }

    @Override
    public List<Ref> needs(Line state) {
        Shelf shelf = shelves.get(state.table());
        return shelf == null ? List.of() : shelf.unread(state);
    }
}
