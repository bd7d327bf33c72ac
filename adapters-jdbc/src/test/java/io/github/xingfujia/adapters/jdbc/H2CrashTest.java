package io.github.xingfujia.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.casework.CaseLine;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.JournalVerifier;
import io.github.xingfujia.store.JournalVerifier.Broken;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Query;
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.Store;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house whose process is killed in the middle of its work has every command it acknowledged, and none by half. */
class H2CrashTest {

    private static final int KILLS = Integer.getInteger("crash.points", 6);
    private static final int READY = 2;
    private static final Instant LATER = TickingClock.shanghai("2026-12-01T00:00");

    @TempDir
    Path folder;

    @Test
    void every_acknowledged_command_is_there_no_row_says_anything_else_and_a_changed_byte_is_found() throws Exception {
        long seed = new Random().nextLong();
        Random dice = new Random(seed);
        String url = "jdbc:h2:file:" + folder.resolve("commands") + ";WRITE_DELAY=0;QUERY_CACHE_SIZE=0";
        opened(url, 0, (home, store) -> home.found());

        List<String> acknowledged = new ArrayList<>();
        Deque<KilledProcess> waiting = new ArrayDeque<>();
        try {
            for (int round = 1; round <= KILLS; round++) {
                while (waiting.size() < Math.min(READY, KILLS + 1 - round)) {
                    waiting.add(KilledProcess.start(WorkingProcess.class, url, round + waiting.size()));
                }
                acknowledged.addAll(waiting.remove().killed(1 + dice.nextInt(24)));
                String about = "seed " + seed + ", round " + round;
                opened(url, round, (home, store) -> verify(home, store, acknowledged, about));
            }
            opened(url, KILLS + 1, (home, store) -> flip(home, store, url, dice, "seed " + seed));
        } finally {
            waiting.forEach(KilledProcess::end);
        }
    }

    private interface Visit {
        void in(Home home, Store store);
    }

    private static void opened(String url, int round, Visit visit) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
        try {
            if (round == 0) {
                JdbcSchema.of(pool).install(Xingfujia.kinds());
            }
            Store store = JdbcStore.on(pool);
            visit.in(Houses.on(store, "2026-09-08T09:00", 1000 + round), store);
        } finally {
            pool.dispose();
        }
    }

    private static void verify(Home home, Store store, List<String> acknowledged, String about) {
        assertTrue(home.verify().isSound(), about);
        Map<String, Set<String>> streams = new TreeMap<>();
        for (Recorded recorded : all(store)) {
            String[] parts = recorded.entry().stream().value().split("/");
            streams.computeIfAbsent(recorded.entry().commandId(), c -> new TreeSet<>())
                    .add(parts[0] + "/" + (parts.length > 2 ? parts[2] : ""));
        }
        acknowledged.forEach(command -> assertTrue(streams.containsKey(command), about + " lost " + command));
        Map<String, Set<Set<String>>> shapes = new TreeMap<>();
        streams.forEach((command, where) -> {
            if (command.contains("-command-")) {
                shapes.computeIfAbsent(command.substring(0, command.indexOf('-')), w -> new LinkedHashSet<>())
                        .add(where);
            }
        });
        shapes.forEach((what, where) -> assertEquals(1, where.size(), about + " has half of " + what + ": " + where));

        Map<String, List<Row>> before = rows(store);
        home.rebuild();
        assertEquals(before, rows(store), about);
        assertNamesOpen(home, about);
    }

    private static List<Recorded> all(Store store) {
        return store.journal().readAfter(TestHouse.id(), 0, Integer.MAX_VALUE, LATER);
    }

    /** Looks have rows only as far as the work ran; {@code verify} compares those. */
    private static Map<String, List<Row>> rows(Store store) {
        return Xingfujia.kinds().stream()
                .filter(kind -> !kind.name().equals("look"))
                .collect(Collectors.toMap(Kind::name, kind -> rows(store, kind), (a, b) -> a, TreeMap::new));
    }

    private static List<Row> rows(Store store, Kind kind) {
        List<Row> rows = store.index()
                .find(TestHouse.id(), Query.of(kind.name(), Filter.everything(), Kind.DUE_AT, 1000))
                .rows();
        assertTrue(rows.size() < 1000, "all on one page");
        return rows;
    }

    /** The keys that came with a case are there too. */
    private static void assertNamesOpen(Home home, String about) {
        List<CaseLine> mine =
                Houses.worker(home, "look-around").mine(Optional.empty(), 3).rows();
        for (CaseLine line : mine) {
            String name = Houses.worker(home, "look-around")
                    .view(line.id())
                    .orThrow()
                    .parties()
                    .get(0)
                    .name();
            assertTrue(name.startsWith(WorkingProcess.NAME), about);
        }
    }

    private static void flip(Home home, Store store, String url, Random dice, String about) {
        List<Recorded> all = all(store);
        Recorded one = all.get(dice.nextInt(all.size()));
        Entry entry = one.entry();
        byte[] body = entry.body().toArray();
        int at = dice.nextInt(body.length);
        body[at] ^= (byte) (1 << dice.nextInt(8));
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                PreparedStatement update =
                        connection.prepareStatement("UPDATE xfj_entry SET body = ? WHERE position_no = ?")) {
            update.setBytes(1, body);
            update.setLong(2, one.position());
            assertEquals(1, update.executeUpdate());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        JournalVerifier.Report report = home.verify();
        assertFalse(report.isSound(), about);
        assertEquals(
                List.of(new Broken(entry.stream(), entry.sequence(), one.position(), "changed")),
                report.broken(),
                about + ", byte " + at);
    }
}
