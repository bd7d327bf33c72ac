package io.github.xingfujia.countyapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.github.xingfujia.adapters.jdbc.JdbcStore;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.way.WorkReport;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Two servers on one database, both working off what is due while people go on at both: nothing due is done twice and none
 * is lost, and every command that was answered with success is there once.
 */
class TwoServersTest {

    private static final int CASES = 80;
    private static final int CALLERS = 2;
    private static final String ZHOU = "zhou@500118106201";
    private static final String LATER = "2026-10-20T09:00";
    private static final String DISPUTE = "{\"channel\":\"visit\",\"applicant\":{\"name\":\"演示甲\"},\"about\":\"夫妻关系\"}";
    private static final String SCREEN = "{\"person\":{\"name\":\"演示甲\"},\"screen\":{\"asked\":true}}";

    @Test
    void nothing_due_is_done_twice_and_nothing_is_lost_while_people_go_on() throws Exception {
        String database = RealPostgres.shared().freshHouse();
        try (HikariDataSource left = RealPostgres.pool(database);
                HikariDataSource right = RealPostgres.pool(database)) {
            List<String> cases = backlog(left);
            try (ServedHouse one = new ServedHouse(JdbcStore.on(left), LATER, 2);
                    ServedHouse two = new ServedHouse(JdbcStore.on(right), LATER, 3)) {
                Went went = together(List.of(one, two), cases);

                List<WorkReport> reports = went.reports();
                assertEquals(CASES, reports.stream().mapToInt(WorkReport::done).sum(), reports::toString);
                reports.forEach(report -> assertEquals(List.of(), report.stuck()));
                assertEquals(0, one.home.work().done(), "nothing is left");
                Map<String, Integer> due = new TreeMap<>();
                Map<String, Set<String>> commands = new TreeMap<>();
                for (Entry entry : entries(left, one)) {
                    if (entry.commandId().startsWith("due-")) {
                        due.merge(entry.stream().value(), 1, Integer::sum);
                    }
                    assertTrue(
                            commands.computeIfAbsent(entry.commandId(), c -> new TreeSet<>())
                                    .add(entry.stream().value()),
                            () -> entry.commandId() + " stands twice in " + entry.stream());
                }
                due.forEach((stream, times) -> assertEquals(1, times, stream + " was told twice"));
                went.keys().forEach(key -> assertTrue(commands.containsKey(key), key + " was answered and is lost"));
                assertEquals(2 * CALLERS * CASES, went.keys().size());
                for (String at : cases) {
                    HttpResponse<String> seen = two.get("chen@500118106000", at);
                    assertEquals(200, seen.statusCode(), at + " has not climbed: " + seen.body());
                    assertEquals("500118106000", ServedHouse.at(seen, "accountable"));
                }
                assertTrue(two.home.verify().isSound());
            }
        }
    }

    private static List<String> backlog(HikariDataSource pool) {
        try (ServedHouse founder = new ServedHouse(JdbcStore.on(pool), "2026-09-07T09:00", 1)) {
            founder.home.found();
            List<String> cases = new ArrayList<>();
            for (int i = 0; i < CASES; i++) {
                HttpResponse<String> opened = founder.post(ZHOU, "/cases", DISPUTE, "Idempotency-Key", "backlog-" + i);
                assertEquals(201, opened.statusCode(), opened.body());
                cases.add(opened.headers().firstValue("Location").orElseThrow());
            }
            return cases;
        }
    }

    private static List<Entry> entries(HikariDataSource pool, ServedHouse house) {
        return JdbcStore.on(pool)
                .journal()
                .readAfter(
                        house.home.profile().home(),
                        0,
                        Integer.MAX_VALUE,
                        house.clock.now().plus(Duration.ofDays(1)))
                .stream()
                .map(Recorded::entry)
                .filter(Predicate.not(e -> e.stream().value().startsWith("access")))
                .toList();
    }

    /** What the runs of due work told, and the keys of the commands that were answered with success. */
    private record Went(List<WorkReport> reports, Set<String> keys) {}

    private static Went together(List<ServedHouse> houses, List<String> cases) throws Exception {
        int threads = houses.size() * (CALLERS + 1);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CyclicBarrier start = new CyclicBarrier(threads);
        CountDownLatch calling = new CountDownLatch(houses.size() * CALLERS);
        List<Future<List<WorkReport>>> working = new ArrayList<>();
        List<Future<Set<String>>> people = new ArrayList<>();
        try {
            for (int h = 0; h < houses.size(); h++) {
                ServedHouse house = houses.get(h);
                working.add(pool.submit(() -> {
                    start.await();
                    return work(house, calling);
                }));
                for (int c = 0; c < CALLERS; c++) {
                    String caller = "caller-" + h + "-" + c;
                    // one works through the list from its beginning, another from its end
                    boolean backwards = c % 2 == 1;
                    Callable<Set<String>> going = () -> {
                        try {
                            start.await();
                            return call(house, cases, caller, backwards);
                        } finally {
                            calling.countDown();
                        }
                    };
                    people.add(pool.submit(going));
                }
            }
            Set<String> keys = new TreeSet<>();
            for (Future<Set<String>> one : people) {
                keys.addAll(one.get());
            }
            List<WorkReport> reports = new ArrayList<>();
            for (Future<List<WorkReport>> one : working) {
                reports.addAll(one.get());
            }
            return new Went(reports, keys);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Works as long as people call, and once more. */
    private static List<WorkReport> work(ServedHouse house, CountDownLatch calling) {
        List<WorkReport> reports = new ArrayList<>();
        boolean last;
        do {
            last = calling.getCount() == 0;
            reports.add(house.home.work());
        } while (!last);
        return reports;
    }

    /** Asks the applicant of every case again; what was overtaken too often is tried again under its key. */
    private static Set<String> call(ServedHouse house, List<String> cases, String caller, boolean backwards) {
        Set<String> keys = new TreeSet<>();
        for (int i = 0; i < cases.size(); i++) {
            int which = backwards ? cases.size() - 1 - i : i;
            String key = caller + "-" + which;
            HttpResponse<String> answer;
            int times = 0;
            do {
                answer = house.post(ZHOU, cases.get(which) + "/screen", SCREEN, "Idempotency-Key", key);
            } while (answer.statusCode() == 409
                    && answer.body().contains("urn:xingfujia:problem:overtaken")
                    && ++times < 50);
            assertEquals(200, answer.statusCode(), answer.body());
            keys.add(key);
        }
        assertFalse(keys.isEmpty());
        return keys;
    }
}
