package io.github.xingfujia.books;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.xingfujia.access.Permission;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Timed;
import io.github.xingfujia.way.Way;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The room of rule books (规则书室): which tables this house has, and how their books are verified. */
public final class BooksRoom {

    private final Shelves shelves;
    private final Prover prover;
    private final List<StaffId> heads;
    private final Map<TableCode, Past> pasts;
    private final UnaryOperator<String> tier;

    /**
     * Creates the room over the shelves of its tables.
     *
     * @param heads whoever is told of a norm that ends
     * @param pasts what the rooms have on record of the decisions of their tables; escalation is tried by its own room
     * @param tier the code of the tier of a post
     */
    public BooksRoom(
            List<Shelf> shelves, Prover prover, List<StaffId> heads, List<Past> pasts, UnaryOperator<String> tier) {
        this.shelves = new Shelves(shelves);
        this.prover = prover;
        this.heads = List.copyOf(heads);
        this.pasts = ImmutableSortedMap.copyOf(Maps.uniqueIndex(pasts, Past::table));
        this.tier = tier;
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

    /**
     * Returns how a book is tried on what its table decided.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput when no table of this house that is tried here has its id
     */
    PastRun past(RuleBook book) {
        Optional<Past> past = pasts.values().stream()
                .filter(p -> p.table().value().equals(book.id()))
                .findFirst();
        Optional<Shelf> shelf = past.flatMap(p -> shelves.of(p.table()));
        Checks.of()
                .that(
                        shelf.isPresent(),
                        "book",
                        "one-of",
                        Checks.shape(book.id()),
                        pasts.keySet().stream().map(TableCode::value).collect(Collectors.joining(" ")))
                .orThrow();
        return new PastRun(past.orElseThrow(), shelf.orElseThrow(), prover, tier);
    }

    Shelves shelves() {
        return shelves;
    }

    Prover prover() {
        return prover;
    }
}
