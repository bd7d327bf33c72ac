package io.github.xingfujia.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.way.WorkReport;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes that work off one backlog at the same time do every case once and lose none. */
class BacklogTest {

    private static final int CASES = 300;
    private static final String LATER = "2026-10-20T09:00";

    @Test
    void on_h2(@TempDir Path folder) throws Exception {
        H2Files files = new H2Files(folder);
        try {
            works(files.fresh(Xingfujia.kinds()));
        } finally {
            files.close();
        }
    }

    @Test
    void on_postgresql() throws Exception {
        PostgresServer server = new PostgresServer();
        try {
            works(server.fresh(Xingfujia.kinds()));
        } finally {
            server.close();
        }
    }

    private static void works(DataSource dataSource) throws Exception {
        Home founder = Houses.on(JdbcStore.on(dataSource), "2026-09-07T09:00", 1);
        founder.found();
        for (int i = 0; i < CASES; i++) {
            Houses.worker(founder, "backlog-" + i)
                    .open(OpenCase.visit(TestHouse.wife()).about("夫妻关系"))
                    .orThrow();
        }
        Store store = JdbcStore.on(dataSource);
        Home one = Houses.on(store, LATER, 2);
        Home two = Houses.on(JdbcStore.on(dataSource), LATER, 3);

        List<WorkReport> reports = together(List.of(one, two));

        assertEquals(CASES, reports.stream().mapToInt(WorkReport::done).sum(), reports::toString);
        reports.forEach(report -> assertEquals(List.of(), report.stuck()));
        assertEquals(0, one.work().done(), "it is told once");
        Map<String, Integer> told = new TreeMap<>();
        TreeSet<String> commands = new TreeSet<>();
        for (Recorded recorded : store.journal().readAfter(TestHouse.id(), 0, Integer.MAX_VALUE, later())) {
            Entry entry = recorded.entry();
            if (entry.commandId().startsWith("due-")) {
                told.merge(entry.stream().value(), 1, Integer::sum);
                commands.add(entry.commandId());
            }
        }
        assertEquals(CASES, commands.size());
        told.forEach((stream, times) -> assertEquals(1, times, stream + " was told twice"));
        int town = 0;
        Optional<String> next = Optional.empty();
        do {
            var page = one.as(Actor.staff("chen", TestHouse.TOWN)).casework().mine(next, 100);
            town += page.rows().size();
            page.rows()
                    .forEach(line -> assertEquals(
                            PostId.of(TestHouse.TOWN).value(),
                            line.accountable().value()));
            next = page.next();
        } while (next.isPresent());
        assertEquals(CASES, town, "every case has climbed");
        assertTrue(one.verify().isSound());
    }

    private static Instant later() {
        return TickingClock.shanghai("2026-10-30T09:00");
    }

    private static List<WorkReport> together(List<Home> processes) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(processes.size());
        try {
            CyclicBarrier start = new CyclicBarrier(processes.size());
            List<Future<WorkReport>> running = new ArrayList<>();
            for (Home process : processes) {
                running.add(threads.submit(() -> {
                    start.await();
                    return process.work();
                }));
            }
            List<WorkReport> reports = new ArrayList<>();
            for (Future<WorkReport> one : running) {
                reports.add(one.get());
            }
            return reports;
        } finally {
            threads.shutdownNow();
        }
    }
}
