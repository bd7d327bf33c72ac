package io.github.xingfujia.countyapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application with its data in PostgreSQL: every word, the pages, and two processes at once. */
class PostgresTest {

    private static final Pattern NEXT = Pattern.compile("work --station ([0-9a-z-]+)，再 case ([0-9a-z-]+)；");

    @TempDir
    static Path folder;

    private static App call(Clock clock, Path data, String url, String... words) {
        return App.on(
                clock,
                Stream.concat(Arrays.stream(words), Stream.of("--data", data.toString(), "--jdbc-url", url))
                        .toArray(String[]::new));
    }

    @Test
    void every_word_works_on_postgresql_and_only_the_key_and_a_note_are_kept_in_the_folder() throws Exception {
        Path data = folder.resolve("words");
        String url = RealPostgres.shared().freshDatabase();
        Clock clock = Clock.fixed(App.NOW, ZoneOffset.UTC);
        assertEquals(1, call(clock, data, url, "verify").status(), "no word but these two makes tables");
        assertEquals(List.of(), strings(url, "SELECT tablename FROM pg_tables WHERE tablename LIKE 'xfj%'"));

        App imported = call(clock, data, url, "import-demo");
        assertEquals(0, imported.status(), imported.err());
        Matcher next = NEXT.matcher(imported.out());
        assertTrue(next.find(), imported.out());
        try (Stream<Path> files = Files.list(data)) {
            assertEquals(
                    List.of("complete", "demo", "xingfujia.key"),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
        App sound = call(clock, data, url, "verify");
        assertEquals(0, sound.status(), sound.out() + sound.err());
        App work = call(clock, data, url, "work", "--station", next.group(1));
        assertEquals(0, work.status(), work.err());
        assertTrue(work.out().contains(next.group(2)), work.out());
        App sheet = call(clock, data, url, "case", next.group(2));
        assertEquals(0, sheet.status(), sheet.err());
        App rebuilt = call(clock, data, url, "rebuild");
        assertEquals(0, rebuilt.status(), rebuilt.err());
        assertEquals(sheet.out(), call(clock, data, url, "case", next.group(2)).out(), "as before it was rebuilt");
        assertEquals(0, call(clock, data, url, "verify").status());

        App keyless = call(clock, folder.resolve("another"), url, "import-demo");
        assertEquals(1, keyless.status());
        assertTrue(keyless.err().contains("xingfujia.key"), keyless.err());

        try (ServedApp served = ServedApp.start(data, List.of("--jdbc-url", url))) {
            assertEquals(200, served.get("/cases?limit=5").statusCode());
            assertTrue(served.page("/").contains("12338"));
            assertEquals(200, served.get("/health").statusCode());
        }
    }

    @Test
    void two_processes_on_one_database_do_what_is_due_once_and_leave_nothing() throws Exception {
        Path data = folder.resolve("two");
        RealPostgres postgres = RealPostgres.shared();
        String url = postgres.freshDatabase();
        Clock monthAgo = Clock.offset(Clock.systemUTC(), Duration.ofDays(-30));
        App imported = call(monthAgo, data, url, "import-demo");
        assertEquals(0, imported.status(), imported.err());
        String station =
                NEXT.matcher(imported.out()).results().findFirst().orElseThrow().group(1);
        long before = Long.parseLong(
                strings(url, "SELECT MAX(position_no) FROM xfj_entry").get(0));
        String alone = postgres.copyOf(url);
        assertEquals(
                0,
                call(Clock.systemUTC(), data, alone, "work", "--station", station)
                        .status());
        List<String> expected = due(alone, before);
        assertFalse(expected.isEmpty());

        List<CompletableFuture<ServedApp>> starting = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            starting.add(CompletableFuture.supplyAsync(() -> served(data, url)));
        }
        try (ServedApp one = starting.get(0).join();
                ServedApp other = starting.get(1).join()) {
            one.awaitWork();
            other.awaitWork();
            assertEquals(expected, due(url, before), "each once, none left out");
            App none = call(Clock.systemUTC(), data, url, "work", "--station", station);
            assertTrue(none.out().contains(Texts.of("work.run", "0").in(Locale.CHINA)), none.out());
            assertEquals(expected, due(url, before));
            assertEquals(
                    0,
                    call(Clock.offset(Clock.systemUTC(), Duration.ofSeconds(1)), data, url, "verify")
                            .status());
        }
    }

    private static ServedApp served(Path data, String url) {
        try {
            return ServedApp.start(data, List.of("--jdbc-url", url));
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    /** Returns what was written after a position, but for looks and refusals. */
    private static List<String> due(String url, long after) throws SQLException {
        return strings(
                url,
                "SELECT stream || ' ' || sequence_no || ' ' || command_id FROM xfj_entry WHERE position_no > " + after
                        + " AND home <> '-' AND stream NOT LIKE 'audit%' AND stream NOT LIKE 'access%' ORDER BY 1");
    }

    private static List<String> strings(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}
