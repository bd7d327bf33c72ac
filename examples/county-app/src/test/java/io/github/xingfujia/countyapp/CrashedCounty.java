package io.github.xingfujia.countyapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One county whose application or database is killed again and again while its clients work.
 *
 * <p>A dispute told once without any kill says how a case looks after each command; every later dispute must look the
 * same after as many commands, whatever was killed in between.
 */
final class CrashedCounty implements AutoCloseable {

    private static final int CLIENTS = 4;
    private static final int EARLIEST = 300;
    private static final int LATEST = 1500;
    private static final Pattern AT = Pattern.compile("\"at\":\"([^\"]+)\"");
    private static final Pattern OWN =
            Pattern.compile("\"(?:at|id|number|dueAt|from|until)\":\"[^\"]*\"|演示·(?:小禾|阿岩)[a-z0-9]+");
    private static final Pattern DATES = Pattern.compile("\"dueBecause\":\\[[^]]*\\]");

    private final Path data;
    private final List<String> database;
    private final String about;
    private final List<String> looks = new ArrayList<>();
    private final List<CrashClient> clients = new ArrayList<>();
    private ServedApp app;
    private int repeated;
    private int hadHappened;

    /** Starts the county on an empty database; {@code about} stands in every message of a failure. */
    CrashedCounty(Path data, List<String> database, String about) throws IOException {
        this.data = data;
        this.database = database;
        this.about = about;
        this.app = ServedApp.start(data, database);
        Matcher now = AT.matcher(app.get("/health").body());
        assertTrue(now.find());
        Instant first =
                Instant.parse(now.group(1)).truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(2));
        for (int i = 0; i <= CLIENTS; i++) {
            clients.add(new CrashClient("c" + i, first.plus(Duration.ofDays(15L * i))));
        }
        tell(clients.get(CLIENTS));
    }

    /** One dispute from open to closed, looked at after every command. */
    private void tell(CrashClient client) throws IOException {
        CrashMatter matter = client.current();
        looks.add("");
        while (!matter.isOver()) {
            assertTrue(client.step(app), () -> about + client.wrong());
            looks.add(look(matter.id().orElseThrow()));
        }
    }

    private String look(String id) throws IOException {
        HttpResponse<String> view = app.get("/cases/" + id);
        assertEquals(200, view.statusCode(), () -> about + view.body());
        return DATES.matcher(OWN.matcher(view.body()).replaceAll("")).replaceAll("");
    }

    /** Kills the application at a random moment of the load, opens its data and starts it again. */
    void killApp(Random dice) throws IOException {
        List<CrashMatter> touched = load(dice, app::kill);
        if (database.isEmpty()) {
            assertSound();
        }
        app = ServedApp.start(data, database);
        check(touched);
        if (!database.isEmpty()) {
            assertSound();
        }
    }

    /** Kills the database at a random moment of the load; the application must come back by itself. */
    void killDatabase(Random dice, RealPostgres postgres) throws IOException {
        List<CrashMatter> touched = load(dice, postgres::kill);
        postgres.startAgain();
        app.awaitHealth();
        check(touched);
        assertSound();
    }

    /** Lets all clients work until the kill; the one place where a timer runs. */
    private List<CrashMatter> load(Random dice, Runnable kill) {
        List<Integer> before =
                clients.stream().map(c -> Math.max(0, c.matters().size() - 1)).toList();
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        List<Thread> working = new ArrayList<>();
        for (CrashClient client : clients) {
            Thread thread = new Thread(() -> client.work(app));
            working.add(thread);
            thread.start();
        }
        var killed = timer.schedule(kill, EARLIEST + dice.nextInt(LATEST - EARLIEST), TimeUnit.MILLISECONDS);
        timer.shutdown();
        try {
            killed.get();
            for (Thread thread : working) {
                thread.join();
            }
        } catch (Exception e) {
            throw new IllegalStateException(about, e);
        }
        List<CrashMatter> touched = new ArrayList<>();
        for (int i = 0; i < clients.size(); i++) {
            List<CrashMatter> all = clients.get(i).matters();
            touched.addAll(all.subList(before.get(i), all.size()));
        }
        return touched;
    }

    private void check(List<CrashMatter> touched) throws IOException {
        clients.forEach(c -> assertEquals(List.of(), c.wrong(), about));
        for (CrashMatter matter : touched) {
            if (matter.isUnknown()) {
                boolean there =
                        matter.done() > 0 && look(matter.id().orElseThrow()).equals(looks.get(matter.done() + 1));
                if (matter.done() > 0 && !there) {
                    assertAsTold(matter);
                }
                again(matter, matter.done());
                repeated++;
                hadHappened += there ? 1 : 0;
            } else if (matter.done() > 0) {
                assertAsTold(matter);
                again(matter, matter.done() - 1);
            }
            if (matter.done() > 0) {
                assertAsTold(matter);
            }
        }
    }

    /** Repeats a command under its own key. */
    private void again(CrashMatter matter, int step) throws IOException {
        HttpResponse<String> answer = app.post(matter.path(step), matter.key(step), matter.body(step));
        assertEquals(
                2,
                answer.statusCode() / 100,
                () -> about + ", " + matter.key(step) + " again: " + answer.statusCode() + " " + answer.body());
        if (step == matter.done()) {
            matter.acknowledged(CrashClient.id(answer.body()));
        } else if (step == 0) {
            assertEquals(matter.id(), CrashClient.id(answer.body()), about);
        }
    }

    private void assertAsTold(CrashMatter matter) throws IOException {
        assertEquals(
                looks.get(matter.done()),
                look(matter.id().orElseThrow()),
                () -> about + ", after command " + matter.done() + " of " + matter.name());
    }

    /** The chain holds, every index row says what the journal says, every key opens; a moment later than the last write. */
    void assertSound() {
        App verified = App.on(
                Clock.offset(Clock.systemUTC(), Duration.ofSeconds(1)),
                Stream.concat(Stream.of("verify", "--data", data.toString()), database.stream())
                        .toArray(String[]::new));
        assertEquals(0, verified.status(), () -> about + ": " + verified.out() + verified.err());
    }

    /** No dispute is there that nobody opened, and none twice. */
    void assertCounted() throws IOException {
        long opened = clients.stream()
                .flatMap(c -> c.matters().stream())
                .filter(m -> m.done() > 0)
                .count();
        long there = 0;
        String page = "/cases?limit=200";
        while (!page.isEmpty()) {
            HttpResponse<String> rows = app.get(page);
            there += Pattern.compile("\"number\":")
                    .matcher(rows.body())
                    .results()
                    .count();
            page = rows.headers()
                    .firstValue("Link")
                    .map(l -> l.substring(l.indexOf("/cases?"), l.indexOf('>')))
                    .orElse("");
        }
        assertEquals(opened, there, about);
    }

    int acknowledged() {
        return clients.stream().mapToInt(CrashClient::acknowledged).sum();
    }

    /** Returns what was seen, for the report. */
    String figures() {
        return "acknowledged %d, told not stored %d, outcome unknown %d, repeated %d of which had happened %d"
                .formatted(
                        acknowledged(),
                        clients.stream().mapToInt(CrashClient::notStored).sum(),
                        clients.stream().mapToInt(CrashClient::unknown).sum(),
                        repeated,
                        hadHappened);
    }

    ServedApp app() {
        return app;
    }

    @Override
    public void close() {
        app.close();
    }
}
