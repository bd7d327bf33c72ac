package io.github.xingfujia.way;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.custody.Custody;
import io.github.xingfujia.custody.Looked;
import io.github.xingfujia.custody.LookedAt;
import io.github.xingfujia.custody.LookedBy;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.WrappedStore;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.JournalVerifier.Differing;
import io.github.xingfujia.store.Query;
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.StreamId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who looked at a matter is answered from an index: what it reads grows with the looks at that matter, and with nothing else. */
class LookedRowsTest {

    /** Counts what is read. */
    private static final class Counting extends WrappedStore {
        private int touched;
        private Runnable meanwhile = () -> {};

        @Override
        public List<Entry> read(HomeId home, Collection<StreamId> streams) {
            return counted(super.read(home, streams));
        }

        @Override
        public List<Recorded> readAfter(HomeId home, long position, int max, Instant now) {
            return counted(super.readAfter(home, position, max, now));
        }

        @Override
        public Page<Row> find(HomeId home, Query query) {
            Runnable work = meanwhile;
            if (query.kind().equals(LookIndex.KIND.name())) {
                meanwhile = () -> {};
                work.run();
            }
            Page<Row> page = super.find(home, query);
            counted(page.rows());
            return page;
        }

        @Override
        public List<Row> get(HomeId home, String kind, Collection<String> ids) {
            return counted(super.get(home, kind, ids));
        }

        private <T> List<T> counted(List<T> read) {
            touched += read.size();
            return read;
        }
    }

    private final Counting store = new Counting();
    private final TestHouse house = TestHouse.on(store, "2026-09-07T09:00", 7);
    private final CaseId hers = opened();
    private final CaseId other = opened();

    private CaseId opened() {
        return house.worker()
                .open(OpenCase.visit(TestHouse.wife()).about("婆媳关系").against(TestHouse.husband()))
                .orThrow();
    }

    private void look(CaseId id, int times) {
        for (int i = 0; i < times; i++) {
            house.clock().pass(Duration.ofSeconds(1));
            house.worker().record(id).orThrow();
        }
    }

    private List<Looked> looked() {
        return house.as("you", TestHouse.CENTRE + "-federation")
                .custody()
                .looked(Matter.of("case-" + hers))
                .orThrow();
    }

    private int touched() {
        store.touched = 0;
        looked();
        return store.touched;
    }

    private void work() {
        while (house.home().work().left()) {
            // what one run leaves the next one takes up
        }
    }

    @Test
    void what_is_read_grows_with_the_looks_at_her_matter_only() {
        look(hers, 3);
        look(other, 10);
        work();
        int few = touched();
        look(other, 60);
        work();
        // her own question of before is a look too
        assertEquals(few + 1, touched());
        look(hers, 5);
        work();
        assertEquals(few + 1 + 5 + 1, touched());
    }

    @Test
    void the_answer_is_the_same_before_the_work_after_it_and_after_a_rebuild() {
        look(hers, 2);
        look(other, 2);
        List<Looked> before = looked();
        assertEquals(
                2,
                before.stream().filter(l -> l.action().equals("casework.file")).count());
        assertTrue(before.get(0).changed(), "it begins with who took it in");
        work();
        List<Looked> after = looked();
        assertEquals(before, after.subList(0, before.size()));
        assertEquals(before.size() + 1, after.size(), "to ask was a look");
        house.home().rebuild();
        assertEquals(after, looked().subList(0, after.size()));
        assertTrue(house.home().verify().isSound());
    }

    @Test
    void a_house_that_makes_rows_while_it_is_verified_is_sound() {
        look(hers, 2);
        work();
        look(other, 3);
        store.meanwhile = this::work;
        assertEquals(List.of(), house.home().verify().differing());
    }

    @Test
    void a_row_of_nothing_a_changed_one_and_a_missing_one_are_named() {
        look(hers, 3);
        work();
        List<Row> rows = new ArrayList<>(store.find(TestHouse.id(), looks()).rows());
        Row missing = rows.remove(0);
        Row changed = rows.remove(0);
        rows.add(new Row("look", changed.id(), changed.version(), Optional.empty(), missing.values()));
        rows.add(new Row("look", "nobodys/1", changed.version(), Optional.empty(), missing.values()));
        store.replace(TestHouse.id(), "look", rows);
        assertEquals(
                Set.of(
                        new Differing("look", missing.id(), "row-missing"),
                        new Differing("look", changed.id(), "row"),
                        new Differing("look", "nobodys/1", "row-alone")),
                Set.copyOf(house.home().verify().differing()));
    }

    private static Query looks() {
        return new Query("look", Filter.everything(), "position", Optional.empty(), 100);
    }

    @Test
    void what_one_of_the_staff_looked_at_on_a_day_is_told_before_and_after_the_work_to_audit_alone() {
        look(hers, 2);
        look(other, 1);
        LookedBy asked = new LookedBy(StaffId.of("zhou"), house.home().today());
        Custody audit = house.as("you", TestHouse.CENTRE + "-federation").custody();
        List<LookedAt> before = audit.lookedBy(asked).orThrow();
        assertEquals(
                List.of("case/" + hers, "case/" + hers, "case/" + other),
                before.stream().map(LookedAt::about).toList());
        work();
        assertEquals(before, audit.lookedBy(asked).orThrow());
        LookedBy later = new LookedBy(StaffId.of("zhou"), house.home().today().plusDays(1));
        assertEquals(List.of(), audit.lookedBy(later).orThrow());
        LookedBy own = new LookedBy(StaffId.of("you"), house.home().today());
        assertEquals(
                List.of("reader/staff:zhou@", "reader/staff:zhou@", "reader/staff:zhou@", "reader/staff:you@"),
                audit.lookedBy(own).orThrow().stream().map(LookedAt::about).toList(),
                "to ask is to look");
        assertFalse(
                house.as("zhou", TestHouse.STATION).custody().lookedBy(asked).isDone());
        assertFalse(house.head().custody().lookedBy(asked).isDone());
    }

    @Test
    void a_row_that_was_changed_or_taken_away_is_told() {
        look(hers, 3);
        work();
        assertTrue(house.home().verify().isSound());
        List<Row> rows = store.find(TestHouse.id(), Query.of("look", Filter.everything(), "position", 100))
                .rows();
        store.replace(TestHouse.id(), "look", rows.subList(1, rows.size()));
        assertFalse(house.home().verify().isSound());
        assertTrue(house.home().verify().differing().get(0).fault().equals("row-missing"));
        house.home().rebuild();
        assertTrue(house.home().verify().isSound());
    }
}
