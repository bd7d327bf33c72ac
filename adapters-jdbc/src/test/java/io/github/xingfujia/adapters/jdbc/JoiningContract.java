package io.github.xingfujia.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Triage;
import io.github.xingfujia.fixture.SeededRandom;
import io.github.xingfujia.fixture.SteadyKeys;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.StaleStoreException;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.store.StreamId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The house inside its host's transaction: together or not at all, and the host alone says which. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class JoiningContract {

    private final TestDatabase database;
    private DataSource dataSource;
    private PlainHost host;
    private Store others;
    private OvertakenStore store;
    private TestHouse house;

    JoiningContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeAll
    void make() {
        dataSource = database.fresh(Xingfujia.kinds());
    }

    @AfterAll
    void close() {
        database.close();
    }

    @BeforeEach
    void build() throws SQLException {
        Emptied.empty(dataSource);
        host = new PlainHost(dataSource);
        others = JdbcStore.on(dataSource);
        others.declare(Xingfujia.kinds());
        store = new OvertakenStore(JdbcStore.joining(dataSource, host));
        house = TestHouse.on(store, "2026-09-07T09:00", 7);
    }

    @AfterEach
    void end() throws SQLException {
        if (host.active()) {
            host.rollBack();
        }
    }

    private CaseId open() {
        return house.worker()
                .open(OpenCase.visit(TestHouse.wife()).about("夫妻关系").against(TestHouse.husband()))
                .orThrow();
    }

    private boolean isSeen(CaseId id) {
        return !others.journal()
                        .read(TestHouse.id(), List.of(StreamId.of("case", id.value())))
                        .isEmpty()
                || !others.index()
                        .get(TestHouse.id(), "case", List.of(id.value()))
                        .isEmpty();
    }

    @Test
    void host_and_house_commit_together_and_nobody_sees_anything_before() throws SQLException {
        host.begin();
        host.note(1);
        CaseId id = open();
        house.worker().triage(id, Triage.of("夫妻关系")).orThrow();
        assertEquals(2, house.worker().view(id).orThrow().revision(), "the transaction sees its own work");
        assertFalse(isSeen(id));
        assertEquals(0, host.visits());
        host.commit();
        assertTrue(isSeen(id));
        assertEquals(1, host.visits());
        assertEquals(2, house.worker().view(id).orThrow().revision());
        assertTrue(house.home().verify().isSound());
    }

    @Test
    void host_and_house_roll_back_together_and_both_go_on() throws SQLException {
        var founded = house.home().rebuild();
        host.begin();
        host.note(1);
        CaseId lost = open();
        host.rollBack();
        assertFalse(isSeen(lost));
        assertEquals(0, host.visits());
        assertEquals(List.of(), house.worker().mine(Optional.empty(), 10).rows());
        CaseId id = open();
        house.worker().view(id).orThrow();
        house.clock().pass(Duration.ofSeconds(1));
        assertTrue(house.home().verify().isSound());
        assertEquals(founded + 2, house.home().rebuild(), "the case and the look at it, beside what was founded");
    }

    @Test
    void a_subscriber_hears_after_the_hosts_commit_and_never_of_what_was_taken_back() throws SQLException {
        List<StreamId> heard = new ArrayList<>();
        Home told = Xingfujia.on(store, Profile.bundled("yongchuan-demo"))
                .keys(new SteadyKeys(new SeededRandom(7)))
                .clock(house.clock())
                .random(new SeededRandom(8))
                .subscriber(heard::addAll)
                .subscriber(streams -> {
                    throw new IllegalStateException("one that fails");
                })
                .build();
        Casework worker = Houses.worker(told, "told-command");
        OpenCase visit = OpenCase.visit(TestHouse.wife()).about("夫妻关系").against(TestHouse.husband());

        host.begin();
        worker.open(visit).orThrow();
        assertEquals(List.of(), heard);
        host.rollBack();
        assertEquals(List.of(), heard);

        host.begin();
        CaseId id = worker.open(visit).orThrow();
        assertEquals(List.of(), heard);
        host.commit();
        assertTrue(heard.contains(StreamId.of("case", id.value())), heard::toString);

        heard.clear();
        Houses.worker(told, "told-again").triage(id, Triage.of("夫妻关系")).orThrow();
        assertEquals(1, heard.size(), "at once in a transaction of its own");
    }

    @Test
    void who_looked_stays_written_when_the_host_takes_its_work_back() throws SQLException {
        CaseId id = open();
        int before = house.accesses().size();
        host.begin();
        house.worker().view(id).orThrow();
        assertTrue(house.neighbour().view(id).refusal().isPresent());
        host.rollBack();
        house.worker().view(id).orThrow();
        assertEquals(before + 3, house.accesses().size());
    }

    @Test
    void an_overtaken_command_is_told_once_leaves_nothing_and_the_host_may_go_on() throws SQLException {
        CaseId id = open();
        store.overtake(() -> elsewhere(id));
        house.worker().record(id, Attempt.unsettled("各持己见")).orThrow();
        assertEquals(3, store.appends(), "hers, mine in vain, and mine decided again");

        host.begin();
        host.note(1);
        store.overtake(() -> elsewhere(id));
        assertThrows(StaleStoreException.class, () -> house.worker().record(id, Attempt.unsettled("各持己见")));
        assertEquals(2, store.appends(), "hers, and mine in vain");
        host.note(2);
        host.commit();
        assertEquals(2, host.visits());
        assertEquals(3, house.worker().view(id).orThrow().unsettled(), "hers, mine, hers");
        assertTrue(house.home().verify().isSound());
    }

    /** Another process, which knows nothing of this transaction. */
    private void elsewhere(CaseId id) {
        CompletableFuture.runAsync(() ->
                        house.worker().record(id, Attempt.unsettled("各持己见")).orThrow())
                .join();
    }

    @Test
    void a_taken_key_leaves_the_hosts_transaction_as_it_was() throws SQLException {
        CaseId id = open();
        var entries = others.journal().read(TestHouse.id(), List.of(StreamId.of("case", id.value())));
        host.begin();
        host.note(1);
        assertThrows(StaleStoreException.class, () -> store.append(TestHouse.id(), Batch.of(entries.get(0))));
        host.note(2);
        CaseId next = open();
        host.commit();
        assertEquals(2, host.visits());
        assertTrue(isSeen(next));
    }

    @Test
    void a_connection_that_commits_by_itself_is_no_transaction() throws SQLException {
        host.begin(true);
        IllegalStateException told = assertThrows(IllegalStateException.class, this::open);
        assertTrue(told.getMessage().contains("commits by itself"), told::getMessage);
        host.end();
    }

    @Test
    void an_isolation_that_would_hold_up_everyone_is_refused_before_anything_is_written() throws SQLException {
        host.begin();
        host.connection().setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        if (host.connection().getMetaData().getDatabaseProductName().equals("MariaDB")) {
            assertThrows(IllegalStateException.class, this::open);
        } else {
            CaseId id = open();
            host.commit();
            assertTrue(isSeen(id));
        }
    }
}
