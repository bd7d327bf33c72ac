package io.github.xingfujia.countyapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.Channel;
import io.github.xingfujia.countyapp.DemoYear.Course;
import io.github.xingfujia.countyapp.DemoYear.DemoCase;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.store.FileKeys;
import io.github.xingfujia.store.RandomSource;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the words that keep their data do, one after the other, as separate calls on one directory. */
class DataTest {

    private static final Pattern NUMBER = Pattern.compile("(5001180\\S*-2026\\d\\d-\\d{3})");

    @TempDir
    Path folder;

    private App call(String... words) {
        String[] args = java.util.stream.Stream.concat(
                        java.util.Arrays.stream(words), java.util.stream.Stream.of("--data", folder.toString()))
                .toArray(String[]::new);
        return App.run(args);
    }

    @Test
    void the_year_holds_120_visits_and_calls_of_which_107_of_marriage_and_family() {
        Network network = Network.read(Profile.bundled("yongchuan-demo"));
        List<DemoCase> cases = new DemoYear(network, LocalDate.of(2026, 11, 20)).cases();
        List<DemoCase> came = cases.stream()
                .filter(c ->
                        List.of(Channel.VISIT, Channel.CALL, Channel.HOTLINE).contains(c.channel()))
                .toList();
        assertEquals(120, came.size());
        assertEquals(
                107,
                came.stream()
                        .filter(c -> !List.of("property", "other").contains(c.category()))
                        .count());
        assertTrue(cases.stream()
                .filter(c -> c.course() == Course.PROTECTED)
                .allMatch(c -> c.station().value().endsWith("-fictitious")));
    }

    @Test
    void data_survive_between_calls_and_an_import_that_was_cut_off_is_completed() throws SQLException {
        App before = call("work", "--station", "500118106201");
        assertEquals(1, before.status());
        assertTrue(before.err().contains("import-demo"), before.err());

        cutOff();
        App unfinished = call("verify");
        assertEquals(1, unfinished.status());
        assertTrue(unfinished.err().contains("import-demo"), unfinished.err());

        assertEquals(0, call("import-demo").status());
        App sound = call("verify");
        assertEquals(0, sound.status(), sound.out());
        assertTrue(sound.out().contains("未发现改动") && sound.out().contains("查不出的"), sound.out());
        assertEquals(0, call("import-demo").status());
        assertEquals(sound.out(), call("verify").out(), "a second import changes nothing");

        App work = call("work", "--station", "500118000000");
        assertEquals(0, work.status(), work.err());
        assertTrue(work.out().contains("还剩"), work.out());
        Matcher number = NUMBER.matcher(work.out());
        assertTrue(number.find(), work.out());
        App sheet = call("case", number.group(1));
        assertEquals(0, sheet.status(), sheet.err());
        assertTrue(sheet.out().contains("经过："), sheet.out());
        App none = call("case", "500118106201-202609-999");
        assertEquals(1, none.status());
        assertTrue(none.err().contains("500118106201-202609-999"), none.err());
        assertEquals(2, call("work", "--station", "500118999999").status());

        tamper();
        App broken = call("verify");
        assertEquals(1, broken.status());
        assertTrue(broken.out().contains("内容被改动"), broken.out());

        Files.delete(folder.resolve("xingfujia.key"));
        FileKeys.create(folder.resolve("xingfujia.key"), RandomSource.system());
        App locked = call("verify");
        assertEquals(1, locked.status());
        assertTrue(locked.err().contains("不是建立这份数据时所用"), locked.err());
    }

    @Test
    void a_missing_key_is_said_and_never_made_anew() throws Exception {
        Files.createFile(folder.resolve("xingfujia.mv.db"));
        App app = call("import-demo");
        assertEquals(1, app.status());
        assertTrue(app.err().contains("xingfujia.key"), app.err());
        assertTrue(Files.notExists(folder.resolve("xingfujia.key")));
    }

    /** Ends the import in the middle, as a kill does: at the second line of progress the output fails. */
    private void cutOff() {
        PrintStream failing = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                if (line.contains("400/")) {
                    throw new IllegalStateException("killed");
                }
            }
        };
        String[] args = {"import-demo", "--data", folder.toString()};
        Clock earlier = Clock.fixed(App.NOW.minus(Duration.ofDays(1)), ZoneOffset.UTC);
        assertThrows(IllegalStateException.class, () -> CountyApp.run(args, failing, failing, earlier));
    }

    private void tamper() throws SQLException {
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("xingfujia") + ";WRITE_DELAY=0";
        try (Connection c = DriverManager.getConnection(url, "sa", "");
                var statement = c.createStatement()) {
            statement.executeUpdate("UPDATE xfj_entry SET command_id = 'somebody-else' WHERE position_no = 100");
        }
    }
}
