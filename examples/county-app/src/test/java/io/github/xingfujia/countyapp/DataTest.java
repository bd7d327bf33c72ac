package io.github.xingfujia.countyapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.calendar.HolidayCalendar;
import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.casework.CaseLine;
import io.github.xingfujia.casework.Channel;
import io.github.xingfujia.countyapp.DemoCourse.DemoStep;
import io.github.xingfujia.countyapp.DemoYear.Course;
import io.github.xingfujia.countyapp.DemoYear.DemoCase;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.store.FileKeys;
import io.github.xingfujia.store.RandomSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words that keep their data do, one after the other, as separate calls on one directory. */
class DataTest {

    private static final Pattern NEXT = Pattern.compile("work --station ([0-9a-z-]+)，再 case ([0-9a-z-]+)；");

    @TempDir
    Path folder;

    private static final WorkingCalendar DAYS = HolidayCalendar.bundled();
    private static final OfficeHours OFFICE = new OfficeHours(DAYS);

    private App call(String... words) {
        String[] args = Stream.concat(Arrays.stream(words), Stream.of("--data", folder.toString()))
                .toArray(String[]::new);
        return App.run(args);
    }

    @Test
    void an_h2_elsewhere_that_would_lose_what_was_acknowledged_is_refused_before_it_is_made() {
        Path elsewhere = folder.resolveSibling("elsewhere");
        App app = App.run("--empty", "--data", folder.toString(), "--jdbc-url", "jdbc:h2:file:" + elsewhere);
        assertEquals(1, app.status(), app.err());
        assertTrue(app.err().contains(";WRITE_DELAY=0;QUERY_CACHE_SIZE=0"), app.err());
        assertFalse(Files.exists(Path.of(elsewhere + ".mv.db")), "nothing was made");
    }

    @Test
    void the_year_holds_120_visits_and_calls_of_which_107_of_marriage_and_family() {
        Network network = Network.read(Profile.bundled("yongchuan-demo"));
        List<DemoCase> cases = new DemoYear(network, LocalDate.of(2026, 11, 20), OFFICE).cases();
        List<DemoCase> came = cases.stream()
                .filter(c ->
                        List.of(Channel.VISIT, Channel.CALL, Channel.HOTLINE).contains(c.channel()))
                .toList();
        assertEquals(120, came.size());
        assertTrue(
                came.stream()
                        .map(c -> c.at().atZone(Page.ZONE).toLocalDate())
                        .allMatch(day ->
                                day.isAfter(LocalDate.of(2025, 11, 20)) && day.isBefore(LocalDate.of(2026, 11, 20))),
                "the year is over before it is founded, so that nothing entered since counts in it");
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
    void the_year_holds_agreements_that_are_looked_after_and_rounds_still_to_be_made() {
        LocalDate until = LocalDate.of(2026, 11, 20);
        SteppingClock clock = new SteppingClock();
        clock.at(until.minusDays(366), 9, 0);
        Home home = Xingfujia.on(MemoryStore.create(), Profile.bundled("yongchuan-demo"))
                .clock(clock)
                .build();
        home.found();
        List<DemoCase> agreed = new DemoYear(home.network(), until, OFFICE)
                .cases().stream()
                        .filter(c -> c.course() == Course.MEDIATED && c.number() % 2 == 1)
                        .filter(c -> c.at().isAfter(until.minusDays(60)
                                .atStartOfDay(Page.ZONE)
                                .toInstant()))
                        .limit(4)
                        .toList();
        agreed.stream()
                .flatMap(c -> DemoCourse.of(
                        home, c, OFFICE, until.atStartOfDay(Page.ZONE).toInstant())
                        .stream())
                .sorted(Comparator.comparing(DemoCourse.DemoStep::at))
                .forEach(s -> {
                    clock.at(s.at());
                    s.act().run();
                });
        clock.at(until, 9, 0);
        for (DemoCase one : agreed) {
            CaseLine line = home.as(
                            new Actor.Staff(Staff.at(home, one.station()).id(), one.station()))
                    .casework()
                    .mine(Optional.empty(), 1)
                    .rows()
                    .get(0);
            assertEquals("closed", line.status());
            assertTrue(line.dueAt().isPresent() && !line.overdue(), line.toString());
        }
        assertFalse(agreed.isEmpty());
    }

    @Test
    void data_survive_between_calls_and_an_import_that_was_cut_off_is_completed() throws Exception {
        App before = call("work", "--station", "500118106201");
        assertEquals(1, before.status());
        assertTrue(before.err().contains("import-demo"), before.err());

        cutOff();
        App unfinished = call("verify");
        assertEquals(1, unfinished.status());
        assertTrue(unfinished.err().contains("import-demo"), unfinished.err());

        App imported = call("import-demo");
        assertEquals(0, imported.status(), imported.err());
        Matcher next = NEXT.matcher(imported.out());
        assertTrue(next.find(), imported.out());
        App sound = call("verify");
        assertEquals(0, sound.status(), sound.out());
        assertTrue(sound.out().contains("未发现改动") && sound.out().contains("查不出的"), sound.out());
        assertEquals(0, call("import-demo").status());
        assertEquals(sound.out(), call("verify").out(), "a second import changes nothing");

        App work = call("work", "--station", next.group(1));
        assertEquals(0, work.status(), work.err());
        assertTrue(work.out().contains("还剩"), work.out());
        assertTrue(work.out().contains(next.group(2)), work.out());
        App sheet = call("case", next.group(2));
        assertEquals(0, sheet.status(), sheet.err());
        assertTrue(sheet.out().contains("经过："), sheet.out());
        assertTrue(sheet.out().contains("下一步："), sheet.out());
        App rebuilt = call("rebuild");
        assertEquals(0, rebuilt.status(), rebuilt.err());
        assertTrue(rebuilt.out().matches("已由日志重建索引 [1-9][0-9]* 行\n"), rebuilt.out());
        assertEquals(sheet.out(), call("case", next.group(2)).out(), "as before it was rebuilt");
        App none = call("case", "500118106201-202609-999");
        assertEquals(1, none.status());
        assertTrue(none.err().contains("500118106201-202609-999"), none.err());
        assertEquals(2, call("work", "--station", "500118999999").status());

        anotherKey(() -> {
            App shut = call("case", next.group(2));
            assertEquals(1, shut.status(), shut.out());
            assertTrue(shut.err().contains("密钥"), shut.err());
        });
        Files.setPosixFilePermissions(folder.resolve("xingfujia.key"), PosixFilePermissions.fromString("rw-r--r--"));
        App open = call("verify");
        assertEquals(1, open.status());
        assertTrue(open.err().startsWith("密钥文件 "), open.err());
        Files.setPosixFilePermissions(folder.resolve("xingfujia.key"), PosixFilePermissions.fromString("rw-------"));

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
        Files.writeString(folder.resolve("demo"), "yongchuan-demo 2026-11-20\n");
        App app = call("import-demo");
        assertEquals(1, app.status());
        assertTrue(app.err().contains("xingfujia.key"), app.err());
        assertTrue(Files.notExists(folder.resolve("xingfujia.key")));
    }

    @Test
    void a_broken_profile_is_told_whole_and_leaves_nothing_behind() throws Exception {
        Path data = folder.resolve("d0");
        for (String word : new String[] {"import-demo", "verify"}) {
            App app = App.run(word, "--profile", folder.resolve("no.yaml").toString(), "--data", data.toString());
            assertEquals(2, app.status());
            assertEquals("no.yaml：没有文件 no.yaml", app.err().strip());
            assertEquals("", app.out());
            assertTrue(Files.notExists(data));
        }
    }

    @Test
    void a_directory_of_somebody_else_is_left_alone() throws Exception {
        Files.writeString(folder.resolve("letters.txt"), "mine");
        App app = call("import-demo");
        assertEquals(1, app.status());
        assertTrue(app.err().contains("letters.txt") && app.err().contains("--data"), app.err());
        try (Stream<Path> entries = Files.list(folder)) {
            assertEquals(1, entries.count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../second-county/src/main/resources/second-county/profile.yaml"})
    void the_whole_year_goes_through_within_office_hours(String file) {
        Profile profile = file.isEmpty() ? Profile.bundled("yongchuan-demo") : Profile.read(Path.of(file));
        SteppingClock clock = new SteppingClock();
        clock.at(LocalDate.of(2025, 11, 1), 9, 0);
        Home home = Xingfujia.on(MemoryStore.create(), profile).clock(clock).build();
        home.found();
        LocalDate until = LocalDate.of(2026, 11, 20);
        List<DemoCase> cases = new DemoYear(home.network(), until, OFFICE).cases();
        for (DemoCase one : cases) {
            for (DemoStep step : DemoCourse.of(
                    home, one, OFFICE, until.atStartOfDay(Page.ZONE).toInstant())) {
                ZonedDateTime at = step.at().atZone(Page.ZONE);
                assertTrue(DAYS.on(at.toLocalDate()).isWorking(), at::toString);
                assertTrue(List.of(9, 10, 11, 14, 15, 16).contains(at.getHour()), at::toString);
                clock.at(step.at());
                step.act().run();
            }
        }
        assertTrue(home.verify().isSound());
    }

    private void anotherKey(Runnable then) throws IOException {
        Path key = folder.resolve("xingfujia.key");
        Path kept = folder.resolve("xingfujia.key.kept");
        Files.move(key, kept);
        FileKeys.create(key, RandomSource.system());
        then.run();
        Files.move(kept, key, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Ends the import in the middle, as a kill does: at the first line of progress the output fails. */
    private void cutOff() {
        PrintStream failing = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                if (line.contains("100/")) {
                    throw new IllegalStateException("killed");
                }
            }
        };
        String[] args = {"import-demo", "--data", folder.toString()};
        Clock earlier = Clock.fixed(App.NOW.minus(Duration.ofDays(1)), ZoneOffset.UTC);
        assertThrows(IllegalStateException.class, () -> CountyApp.run(args, failing, failing, earlier, App.EVERY));
    }

    private void tamper() throws SQLException {
        String url =
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("xingfujia") + ";WRITE_DELAY=0;QUERY_CACHE_SIZE=0";
        try (Connection c = DriverManager.getConnection(url, "sa", "");
                var statement = c.createStatement()) {
            statement.executeUpdate("UPDATE xfj_entry SET command_id = 'somebody-else' WHERE position_no = 100");
        }
    }
}
