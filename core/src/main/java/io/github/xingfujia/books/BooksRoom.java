package io.github.xingfujia.books;

import io.github.xingfujia.access.Permission;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Timed;
import io.github.xingfujia.way.Way;
import java.util.List;

/** The room of rule books (规则书室): which tables this house has, and how their books are verified. */
public final class BooksRoom {

    private final Shelves shelves;
    private final Prover prover;
    private final List<StaffId> heads;

    /**
     * Creates the room over the shelves of its tables.
     *
     * @param heads whoever is told of a norm that ends
     */
    public BooksRoom(List<Shelf> shelves, Prover prover, List<StaffId> heads) {
        this.shelves = new Shelves(shelves);
        this.prover = prover;
        this.heads = List.copyOf(heads);
    }

    /** Returns the door for one asking. */
    public Books door(Way way, Asking asking) {
        return new Books(this, way, asking);
    }

    /**
     * Keeps the profile's books as version zero of tables that have none: whenever a house is built.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput when one of them is not in force today, or rests on what is not
     */
    public void begin(Way way) {
        new FirstBooks(shelves, prover, way).begin().orThrow();
    }

    /** Returns the lines of the permission matrix. */
    public static List<Permission> permissions() {
        return Actions.permissions();
    }

    /** Returns the facts by their stored names. */
    public static List<FactTypes> facts() {
        return List.of(Lines.facts(), Desks.facts(), Pages.facts(), Trials.facts());
    }

    /** Returns how lines, desks and pages are folded. */
    public List<Aggregate<?>> aggregates() {
        return List.of(shelves.lines(), Desks.DESKS, Pages.PAGES, Trials.TRIALS);
    }

    /** Returns what is kept of lines in an index: so that due work finds them. */
    public static List<Kind> kinds() {
        return List.of(Lines.KIND);
    }

    /** Returns what time does. */
    public List<Timed<?>> timed() {
        return List.of(new NormEnds(shelves, prover, heads));
    }

    Shelves shelves() {
        return shelves;
    }

    Prover prover() {
        return prover;
    }
}
