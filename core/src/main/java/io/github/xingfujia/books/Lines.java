package io.github.xingfujia.books;

import com.google.common.collect.ImmutableSortedMap;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;

/**
 * The streams {@code book/<table>} (规则书施行记录): small, loaded with every decision, so that every node decides by the same
 * book from the same instant. The texts of versions this node has not read yet are loaded along.
 */
final class Lines implements Aggregate<Line> {

    static final String NAME = "book";

    /** The kind of index rows: one for each table, looked at once a day. */
    static final Kind KIND = new Kind(NAME, 1, List.of(Attribute.number("versions")));

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
                .fact("books.norm-end-told/1", BookFact.NormEndTold.class)
                .fact("books.published-adopted/1", PublishedBookFact.BookAdopted.class)
                .fact("books.published-norm-ends/1", PublishedBookFact.NormEnds.class);
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
        return Line.none(TableCode.of(ref.key()));
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

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, Line state) {
        return Optional.of(state)
                .filter(Line::begun)
                .map(line -> Row.of(KIND, ref.key())
                        .number("versions", line.versions().size())
                        .build());
    }
}
