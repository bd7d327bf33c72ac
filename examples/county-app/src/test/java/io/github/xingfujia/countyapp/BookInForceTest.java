package io.github.xingfujia.countyapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.github.xingfujia.adapters.jdbc.JdbcStore;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/**
 * A rule book comes into force over HTTP, from its proposal to the way back, while two servers on one PostgreSQL go on: both
 * decide by it from its day, and neither is restarted.
 */
class BookInForceTest {

    private static final String HEAD = "qian@500118000000-federation";
    private static final String CENTRE = "wang@500118000000";
    private static final String SECOND = "yang@500118000000";
    private static final String ZHOU = "zhou@500118106201";
    private static final String DISPUTE = "{\"channel\":\"visit\",\"applicant\":{\"name\":\"演示甲\"},\"about\":\"夫妻关系\"}";
    private static final String SCREEN = "{\"person\":{\"name\":\"演示甲\"},\"screen\":{\"asked\":true}}";
    private static final String PERIOD = "\"from\":\"2026-09-01\",\"until\":\"2026-09-07\"";

    private static String pack(int attempts) {
        return """
            book: escalation
            pack: yongchuan-demo
            version: "%d"
            from: 2026-09-07
            rules:
              - id: hand-up-unsettled
                when: {tier: [station, studio, park], unsettled: ">=%d"}
                then: {step: hand-up}
                cites: [妇字〔2017〕13号 ¶6]
                zh: 未调成，升至上一级
                en: not settled, so it climbs
            """.formatted(attempts, attempts);
    }

    private static String done(HttpResponse<String> answer) {
        assertTrue(answer.statusCode() / 100 == 2, answer.statusCode() + " " + answer.body());
        return answer.body();
    }

    private static String proposed(HttpResponse<String> answer) {
        done(answer);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String text(String file, String text) {
        String quoted = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return "{\"file\":\"" + file + "\",\"text\":\"" + quoted + "\"}";
    }

    /** Opens a case at the station and fails to settle it twice. */
    private static String failed(ServedHouse house) {
        HttpResponse<String> opened = house.post(ZHOU, "/cases", DISPUTE);
        String at = proposed(opened);
        done(house.post(ZHOU, at + "/screen", SCREEN));
        for (int i = 0; i < 2; i++) {
            done(house.post(ZHOU, at + "/attempts", "{\"result\":\"unsettled\",\"form\":\"separate\"}"));
        }
        return at;
    }

    private static String reviewed(ServedHouse house, String at) {
        HttpResponse<String> answer = house.post(ZHOU, at + "/review", "{}");
        done(answer);
        return ServedHouse.at(answer, "step");
    }

    /** Brings a proposal as far as a replay somebody looked at, and returns the terms it can be approved on. */
    private static String terms(ServedHouse house, String at, String from, String running) {
        done(house.post(CENTRE, at + "/verify", "{}"));
        String id = at.substring(at.lastIndexOf('/') + 1);
        HttpResponse<String> replayed =
                house.post(CENTRE, "/rules/replay", "{\"proposal\":\"" + id + "\"," + PERIOD + "}");
        done(replayed);
        String digest = replayed.body().replaceAll("(?s).*\"digest\":\"([0-9a-f]{64})\".*", "$1");
        HttpResponse<String> untrue =
                house.post(CENTRE, at + "/replayed", "{" + PERIOD + ",\"digest\":\"" + "0".repeat(64) + "\"}");
        assertEquals(409, untrue.statusCode(), untrue.body());
        assertTrue(untrue.body().contains("casework.replay"), untrue.body());
        done(house.post(CENTRE, at + "/replayed", "{" + PERIOD + ",\"digest\":\"" + digest + "\"}"));
        return "{\"from\":\"" + from + "\",\"running\":\"" + running + "\",\"replay\":\"" + digest + "\"}";
    }

    @Test
    void two_servers_go_over_to_a_book_and_back_without_a_restart() throws Exception {
        String database = RealPostgres.shared().freshHouse();
        try (HikariDataSource left = RealPostgres.pool(database);
                HikariDataSource right = RealPostgres.pool(database)) {
            try (ServedHouse founder = new ServedHouse(JdbcStore.on(left), "2026-09-07T08:00", 1)) {
                founder.home.found();
            }
            try (ServedHouse one = new ServedHouse(JdbcStore.on(left), "2026-09-07T09:00", 2);
                    ServedHouse two = new ServedHouse(JdbcStore.on(right), "2026-09-07T09:00", 3)) {
                String keeps = failed(one);
                assertEquals("stay", reviewed(one, keeps));

                String at = proposed(one.post(CENTRE, "/books/escalation/proposals", text("county.yaml", pack(2))));
                String terms = terms(two, at, "2026-09-08", "keep-running");
                done(one.post(HEAD, at + "/approve", terms));
                assertEquals("stay", reviewed(two, keeps), "one word puts nothing in force");
                done(two.post(SECOND, at + "/countersign", terms));

                one.clock.passTo("2026-09-08T00:00");
                two.clock.passTo("2026-09-08T00:00");
                assertEquals("stay", reviewed(two, keeps), "it was opened before and keeps its book");
                refused(
                        two,
                        pack(4).replace("version: \"4\"", "version: \"2\""),
                        "county.yaml:3 version",
                        "same-version-other-text");
                assertEquals("hand-up", reviewed(two, failed(two)));
                assertEquals("hand-up", reviewed(one, failed(one)));

                String back = proposed(two.post(HEAD, "/books/escalation/versions/0/revert", "{}"));
                String again = terms(one, back, "2026-09-09", "move-at-next-review");
                done(two.post(HEAD, back + "/approve", again));
                done(one.post(CENTRE, back + "/countersign", again));
                String moved = failed(one);
                one.clock.passTo("2026-09-09T00:00");
                two.clock.passTo("2026-09-09T00:00");
                assertEquals("stay", reviewed(two, moved), "its first review from that day on moves it");
                assertEquals("2", ServedHouse.at(two.get(CENTRE, "/books/escalation"), "today"));
                assertEquals(
                        one.get(CENTRE, "/books/escalation").body(),
                        two.get(CENTRE, "/books/escalation").body());
            }
        }
    }

    @Test
    void whatever_is_wrong_with_a_book_is_told_with_its_line_and_the_running_one_stays() {
        try (ServedHouse house =
                new ServedHouse(io.github.xingfujia.memory.MemoryStore.create(), "2026-09-07T09:00", 1)) {
            String book = pack(2);
            String rule = "rules:\n";
            refused(house, book.replace("unsettled:", "mood:"), "county.yaml:7 ", "unknown-key");
            refused(house, book.replace("\">=2\"", "often"), "county.yaml:7 ", "form");
            refused(house, book.replaceFirst("when: .*", "when: {}"), "county.yaml:7 ", "rule-condition");
            String twice = book + book.substring(book.indexOf(rule) + rule.length());
            refused(house, twice, "county.yaml:12 ", "duplicate-key");
            refused(house, book.replace("pack: yongchuan-demo", "pack: national"), "county.yaml:2 ", "one-of");
            refused(house, book.replace("version:", "over: [yongchuan-demo]\nversion:"), "county.yaml:3 ", "rule-over");
            refused(
                    house,
                    book.replace("version:", "for: \"510104\"\nversion:"),
                    "county.yaml:3 ",
                    "rule-other-county");
            assertEquals("0", ServedHouse.at(house.get(CENTRE, "/books/escalation"), "today"));
            assertEquals("", ServedHouse.at(house.get(CENTRE, "/books/escalation/proposals"), "id"));
        }
    }

    private static void refused(ServedHouse house, String book, String place, String rule) {
        HttpResponse<String> answer = house.post(CENTRE, "/books/escalation/proposals", text("county.yaml", book));
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(place), answer.body());
        assertTrue(answer.body().contains("\"" + rule + "\""), answer.body());
    }
}
