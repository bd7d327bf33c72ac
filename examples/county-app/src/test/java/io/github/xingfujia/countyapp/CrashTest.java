package io.github.xingfujia.countyapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application, or its PostgreSQL, is killed at random moments of mixed load over HTTP: what was answered as done is
 * there, nothing is there by half or twice, and repeating what had no answer is safe.
 *
 * <p>{@code -Dcrash.points=200} raises the number of kills, {@code -Dcrash.seed=…} repeats a run.
 */
class CrashTest {

    private static final int POINTS = Integer.getInteger("crash.points", 6);
    private static final long SEED = Long.getLong("crash.seed", new Random().nextLong());

    /** A county's journal is read as a whole after each kill, so a new one is begun now and then. */
    private static final int POINTS_OF_A_COUNTY = 20;

    @TempDir
    Path folder;

    private interface Kill {
        void in(CrashedCounty county, Random dice) throws IOException;
    }

    private interface Database {
        List<String> fresh() throws Exception;
    }

    private void kills(String what, int points, Database database, Kill kill) throws Exception {
        Random dice = new Random(SEED);
        int done = 0;
        for (int number = 0; done < points; number++) {
            String about = what + ", crash.seed " + SEED + ", county " + number;
            try (CrashedCounty county = new CrashedCounty(folder.resolve(what + number), database.fresh(), about)) {
                for (int i = 0; i < POINTS_OF_A_COUNTY && done < points; i++, done++) {
                    kill.in(county, dice);
                }
                county.assertCounted();
                assertTrue(county.acknowledged() > 0, about);
                System.out.println(about + ": " + done + " kills so far, " + county.figures());
            }
        }
    }

    @Test
    void a_killed_application_on_h2_has_all_it_acknowledged() throws Exception {
        kills("h2", share(30), List::of, CrashedCounty::killApp);
    }

    @Test
    void a_killed_application_on_postgresql_has_all_it_acknowledged() throws Exception {
        try (RealPostgres postgres = RealPostgres.start(folder)) {
            kills("app", share(30), () -> at(postgres), CrashedCounty::killApp);
        }
    }

    @Test
    void a_killed_postgresql_has_all_that_was_acknowledged_and_the_application_comes_back_by_itself() throws Exception {
        try (RealPostgres postgres = RealPostgres.start(folder)) {
            kills("postgresql", share(40), () -> at(postgres), (c, dice) -> c.killDatabase(dice, postgres));
        }
    }

    @Test
    void while_the_database_is_away_the_answer_says_so_and_that_nothing_was_stored() throws Exception {
        try (RealPostgres postgres = RealPostgres.start(folder);
                CrashedCounty county = new CrashedCounty(folder.resolve("away"), at(postgres), "away")) {
            ServedApp app = county.app();
            CrashMatter matter = new CrashMatter("away", Instant.EPOCH);
            postgres.kill();
            HttpResponse<String> health = app.get("/health");
            assertEquals(503, health.statusCode(), health.body());
            assertTrue(health.body().contains("\"status\":\"store-unreachable\""), health.body());
            for (HttpResponse<String> answer : List.of(
                    app.post(matter.path(0), matter.key(0), matter.body(0)),
                    app.get("/cases"),
                    app.get("/cases/aaaaaaaaaaaaaaaaaaaaaaaaaa"))) {
                assertEquals(503, answer.statusCode(), answer.body());
                assertEquals(
                        "application/problem+json",
                        answer.headers().firstValue("Content-Type").orElse(""));
                assertTrue(answer.body().contains("urn:xingfujia:problem:store\""), answer.body());
                assertEquals("5", answer.headers().firstValue("Retry-After").orElse(""));
            }
            postgres.startAgain();
            app.awaitHealth();
            county.assertCounted();
            assertEquals(
                    201, app.post(matter.path(0), matter.key(0), matter.body(0)).statusCode());
        }
    }

    private static List<String> at(RealPostgres postgres) throws Exception {
        return List.of("--jdbc-url", postgres.freshDatabase());
    }

    /** Returns so many hundredths of all points, one at least. */
    private static int share(int hundredths) {
        return Math.max(1, POINTS * hundredths / 100);
    }
}
