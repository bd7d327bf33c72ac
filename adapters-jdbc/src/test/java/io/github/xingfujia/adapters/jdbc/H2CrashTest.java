package io.github.xingfujia.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.contract.KitKinds;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.JournalVerifier;
import io.github.xingfujia.store.JournalVerifier.Broken;
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.store.StreamId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process acknowledged is there after it was killed in the middle, and no command is there by half. */
class H2CrashTest {

    private static final HomeId HOME = CrashingWriter.HOME;
    private static final Instant LATER = Instant.parse("2026-12-01T00:00:00Z");
    private static final int KILLS = 20;

    @TempDir
    Path folder;

    @Test
    void nothing_acknowledged_is_lost_and_a_changed_byte_is_found() throws Exception {
        long seed = new Random().nextLong();
        Random dice = new Random(seed);
        String url = "jdbc:h2:file:" + folder.resolve("crash") + ";WRITE_DELAY=0";
        JdbcConnectionPool first = JdbcConnectionPool.create(url, "sa", "");
        JdbcSchema.of(first).install(KitKinds.ALL);
        first.dispose();

        List<String> acknowledged = new ArrayList<>();
        for (int round = 1; round <= KILLS; round++) {
            acknowledged.addAll(killed(url, round, 1 + dice.nextInt(25)));
            JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
            try {
                verify(store(pool), acknowledged, "seed " + seed + ", round " + round);
            } finally {
                pool.dispose();
            }
        }
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
        try {
            flip(pool, dice, "seed " + seed);
        } finally {
            pool.dispose();
        }
    }

    /** Runs a writer, kills it when it has acknowledged so many, and returns all that it has acknowledged. */
    private static List<String> killed(String url, int round, int after) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingWriter.class.getName(),
                        url,
                        Integer.toString(round))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                acknowledged.add(line);
                if (acknowledged.size() == after) {
                    process.toHandle().destroyForcibly(); // the streams stay: what was printed counts
                }
            }
        }
        process.waitFor();
        assertTrue(acknowledged.size() >= after, "the writer ended by itself in round " + round);
        return acknowledged;
    }

    private static Store store(JdbcConnectionPool pool) {
        Store store = JdbcStore.on(pool);
        store.declare(KitKinds.ALL);
        return store;
    }

    private static void verify(Store store, List<String> acknowledged, String about) {
        JournalVerifier.Report report = JournalVerifier.verify(store.journal(), HOME, LATER);
        assertTrue(report.isSound(), about);
        Map<String, Integer> entries = new TreeMap<>();
        for (Recorded recorded : all(store)) {
            entries.merge(recorded.entry().commandId(), 1, Integer::sum);
        }
        assertEquals(
                report.entries(), entries.values().stream().mapToInt(i -> i).sum(), about);
        acknowledged.forEach(command -> assertTrue(entries.containsKey(command), about + " lost " + command));
        entries.forEach((command, count) -> assertEquals(2, count, about + " has half of " + command));
        assertEquals(
                entries.keySet(), store.vault().keys(HOME, entries.keySet()).keySet(), about);

        for (int number = 0; number < CrashingWriter.CASES; number++) {
            StreamId open = CrashingWriter.open(number);
            Map<StreamId, Head> heads = store.journal().heads(HOME, List.of(open, CrashingWriter.staff(number)));
            long version = heads.get(open).version();
            assertEquals(version, heads.get(CrashingWriter.staff(number)).version(), about);
            List<Row> rows = store.index().get(HOME, KitKinds.CASE.name(), List.of("c" + number));
            assertEquals(version, rows.isEmpty() ? 0 : rows.get(0).version(), about + " row " + number);
        }
    }

    private static List<Recorded> all(Store store) {
        return store.journal().readAfter(HOME, 0, Integer.MAX_VALUE, LATER);
    }

    private static void flip(JdbcConnectionPool pool, Random dice, String about) throws SQLException {
        Store store = store(pool);
        List<Recorded> all = all(store);
        Recorded one = all.get(dice.nextInt(all.size()));
        Entry entry = one.entry();
        byte[] body = entry.body().toArray();
        int at = dice.nextInt(body.length);
        body[at] ^= (byte) (1 << dice.nextInt(8));
        try (Connection connection = pool.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE xfj_entry SET body = ? WHERE position_no = ?")) {
            update.setBytes(1, body);
            update.setLong(2, one.position());
            assertEquals(1, update.executeUpdate());
        }
        JournalVerifier.Report report = JournalVerifier.verify(store.journal(), HOME, LATER);
        assertFalse(report.isSound(), about);
        assertEquals(
                List.of(new Broken(entry.stream(), entry.sequence(), one.position(), "changed")),
                report.broken(),
                about + ", byte " + at);
    }
}
