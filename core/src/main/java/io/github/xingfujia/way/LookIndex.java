package io.github.xingfujia.way;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.AccessStream;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.EntryBody;
import io.github.xingfujia.store.FactCodec;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Index;
import io.github.xingfujia.store.Journal;
import io.github.xingfujia.store.JournalVerifier.Differing;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Micros;
import io.github.xingfujia.store.Query;
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.RowChange;
import io.github.xingfujia.store.StaleStoreException;
import io.github.xingfujia.way.Trail.Trodden;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who looked at what (查阅索引), by what was looked at and by who looked: one row per look, made from the access streams by the
 * house's work, and a row that says how far. What was looked at since then is read from the journal itself, so that a look is
 * found whenever the work ran last.
 */
final class LookIndex {

    static final Kind KIND = new Kind(
            "look",
            1,
            List.of(
                    Attribute.text("about"),
                    Attribute.text("reader"),
                    Attribute.shown("action"),
                    Attribute.shown("basis"),
                    Attribute.number("cells"),
                    Attribute.number("at"),
                    Attribute.number("position")));

    private static final Logger LOG = LoggerFactory.getLogger(LookIndex.class);
    private static final String CURSOR = "cursor";
    private static final int PAGE = 500;
    private static final int LONGEST = 120;

    private final HomeId home;
    private final Journal journal;
    private final Index index;
    private final FactCodec codec;
    private final AccessStream accesses;

    LookIndex(Ways made) {
        this.home = made.home();
        this.journal = made.store().journal();
        this.index = made.store().index();
        this.codec = made.codec();
        this.accesses = made.accesses();
    }

    /** Makes the rows of what was looked at since the last run, of at most {@code max} entries; tells whether more is left. */
    WorkReport run(Instant now, int max) {
        Optional<Row> cursor = cursor();
        List<Recorded> page = journal.readAfter(home, position(cursor), max, now);
        List<RowChange> changes = new ArrayList<>();
        page.forEach(r -> row(r).ifPresent(row -> changes.add(RowChange.put(row, 0))));
        if (changes.isEmpty() && page.size() < max) {
            return WorkReport.NOTHING;
        }
        long until = page.get(page.size() - 1).position();
        changes.add(RowChange.put(cursorAt(until), cursor.map(Row::version).orElse(0L)));
        try {
            accesses.indexed(until, changes, now);
        } catch (StaleStoreException e) {
            LOG.debug("these looks are another's to index");
        }
        return WorkReport.NOTHING.leaving(page.size() == max);
    }

    /** Returns the looks at any of these things, the oldest first. */
    List<Trodden> at(List<Ref> about, Instant now) {
        List<String> names = about.stream().map(Ref::toString).distinct().toList();
        List<Trodden> steps = new ArrayList<>();
        rows(new Filter.In("about", names), row -> steps.add(trodden(row)));
        walk(
                position(cursor()),
                now,
                r -> row(r).filter(
                                row -> row.text("about").filter(names::contains).isPresent())
                        .ifPresent(row -> steps.add(trodden(row))));
        return steps;
    }

    /** Returns the looks of whoever's name begins so, from an instant on and before another, the oldest first. */
    List<Readings.Read> by(String reader, Instant from, Instant until, Instant now) {
        Filter then = new Filter.Range("at", Micros.of(from), Micros.of(until) - 1);
        List<Readings.Read> looks = new ArrayList<>();
        rows(new Filter.Prefix("reader", reader).and(then), row -> looks.add(read(row)));
        walk(
                position(cursor()),
                now,
                r -> row(r).filter(row -> row.text("reader").orElseThrow().startsWith(reader))
                        .map(LookIndex::read)
                        .filter(look -> !look.at().isBefore(from) && look.at().isBefore(until))
                        .ifPresent(looks::add));
        return looks;
    }

    /** Returns every row as the journal says it: of every look up to its end, and how far that is. */
    List<Row> derived(Instant now) {
        List<Row> rows = new ArrayList<>();
        long[] last = {0};
        walk(0, now, r -> {
            row(r).ifPresent(rows::add);
            last[0] = r.position();
        });
        rows.add(cursorAt(last[0]));
        return rows;
    }

    /** What was compared. */
    record Compared(long rows, List<Differing> differing) {}

    /**
     * Compares every row with what the journal says, up to where rows are made. The rows are read before the journal: a house
     * at work makes rows in between, and each of these has its entry by then.
     */
    Compared compare(Instant now) {
        long until = position(cursor());
        Map<String, Row> kept = new TreeMap<>();
        rows(Filter.everything(), row -> kept.put(row.id(), row));
        long rows = kept.size();
        kept.remove(CURSOR);
        List<Differing> differing = new ArrayList<>();
        walk(
                0,
                now,
                r -> row(r).ifPresent(said -> {
                    Row row = kept.remove(said.id());
                    if (row == null ? r.position() <= until : !row.equals(said)) {
                        differing.add(new Differing(KIND.name(), said.id(), row == null ? "row-missing" : "row"));
                    }
                }));
        kept.keySet().forEach(id -> differing.add(new Differing(KIND.name(), id, "row-alone")));
        return new Compared(rows, differing);
    }

    private void rows(Filter filter, Consumer<Row> each) {
        Optional<String> after = Optional.empty();
        do {
            var page = index.find(home, new Query(KIND.name(), filter, "position", after, PAGE));
            page.rows().forEach(each);
            after = page.next();
        } while (after.isPresent());
    }

    private void walk(long after, Instant now, Consumer<Recorded> each) {
        List<Recorded> page = journal.readAfter(home, after, PAGE, now);
        while (!page.isEmpty()) {
            page.forEach(each);
            page = journal.readAfter(home, page.get(page.size() - 1).position(), PAGE, now);
        }
    }

    private Optional<Row> cursor() {
        return index.get(home, KIND.name(), List.of(CURSOR)).stream().findFirst();
    }

    private static long position(Optional<Row> cursor) {
        return cursor.flatMap(row -> row.number("position")).orElse(0L);
    }

    private static Row cursorAt(long position) {
        return Row.of(KIND, CURSOR).number("position", position).build();
    }

    /** Returns the row of a look; empty for every other entry. */
    private Optional<Row> row(Recorded recorded) {
        Entry entry = recorded.entry();
        if (!entry.stream().kind().equals(AccessStream.KIND)) {
            return Optional.empty();
        }
        EntryBody body = codec.decode(entry.body());
        return AccessStream.looked(body).map(looked -> {
            Row.Builder row = Row.of(
                            KIND,
                            entry.stream().value().substring(AccessStream.KIND.length() + 1) + "/" + entry.sequence())
                    .text("reader", body.header().actor())
                    .text("action", body.header().action())
                    .text("basis", body.header().purpose())
                    .number("cells", looked.cells())
                    .number("at", Micros.of(entry.recordedAt()))
                    .number("position", recorded.position());
            boolean isNamed = !looked.what().isEmpty() && looked.what().length() <= LONGEST;
            return (isNamed ? row.text("about", looked.what()) : row).build();
        });
    }

    private static Readings.Read read(Row row) {
        return new Readings.Read(
                row.instant("at").orElseThrow(),
                row.text("reader").orElseThrow(),
                row.text("about").orElse(""),
                row.text("action").orElseThrow(),
                row.text("basis").orElseThrow(),
                Math.toIntExact(row.number("cells").orElseThrow()));
    }

    private static Trodden trodden(Row row) {
        return new Trodden(
                row.instant("at").orElseThrow(),
                row.text("reader").orElseThrow(),
                row.text("action").orElseThrow(),
                row.text("basis").orElseThrow(),
                false,
                Math.toIntExact(row.number("cells").orElseThrow()),
                List.of());
    }
}
