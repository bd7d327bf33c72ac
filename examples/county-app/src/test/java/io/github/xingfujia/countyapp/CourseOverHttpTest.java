package io.github.xingfujia.countyapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.github.xingfujia.adapters.jdbc.JdbcStore;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.store.Store;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A dispute from the first word to the last revisit, a sweep, and the figures of both: over HTTP, on every home. */
class CourseOverHttpTest {

    private static final String ZHOU = "zhou@500118106201";
    private static final String CENTRE = "wang@500118000000";
    private static final List<String> BOTH = List.of("applicant", "other");

    @Test
    void in_memory() {
        course(MemoryStore.create());
    }

    @Test
    void on_postgresql() throws Exception {
        String database = RealPostgres.shared().freshHouse();
        try (HikariDataSource pool = RealPostgres.pool(database)) {
            course(JdbcStore.on(pool));
        }
    }

    private static void course(Store store) {
        try (ServedHouse house = new ServedHouse(store, "2026-05-06T09:00", 7)) {
            house.home.found();
            String at = settled(house);
            onPaper(house, at);
            confirmedInTime(house, at);
            lookedAfter(house, at);
            swept(house);
            counted(house);
            assertTrue(house.home.verify().isSound());
        }
    }

    private static HttpResponse<String> done(HttpResponse<String> response) {
        assertTrue(
                response.statusCode() / 100 == 2,
                () -> response.uri() + " " + response.statusCode() + " " + response.body());
        return response;
    }

    private static void refused(String code, HttpResponse<String> response) {
        assertEquals(409, response.statusCode(), response.body());
        assertEquals("urn:xingfujia:problem:" + code, ServedHouse.at(response, "type"));
    }

    private static String settled(ServedHouse house) {
        HttpResponse<String> opened = done(house.post(
                ZHOU,
                "/cases",
                "{\"channel\":\"visit\",\"applicant\":{\"name\":\"演示甲\"},\"against\":{\"name\":\"演示乙\"},"
                        + "\"about\":\"夫妻关系\",\"words\":\"演示口述\"}"));
        String at = opened.headers().firstValue("Location").orElseThrow();
        String alone = "{\"person\":{\"name\":\"%s\"},\"screen\":{\"asked\":true}}";
        done(house.post(ZHOU, at + "/screen", alone.replace("%s", "演示甲")));
        done(house.post(ZHOU, at + "/wish", "{\"neverStaff\":[\"wu\"]}"));
        done(house.post(ZHOU, at + "/agree", "{\"approach\":true,\"how\":\"call\"}"));
        done(house.post(ZHOU, at + "/approach", "{\"how\":\"call\"}"));
        done(house.post(ZHOU, at + "/screen", alone.replace("%s", "演示乙")));
        done(house.post(ZHOU, at + "/triage", "{\"category\":\"couple\",\"risk\":\"low\",\"minors\":false}"));
        done(house.post(ZHOU, at + "/assign", "{\"mediator\":\"zhou\"}"));
        String session = "{\"form\":\"joint\",\"from\":\"2026-05-06T10:00:00+08:00\","
                + "\"until\":\"2026-05-06T11:30:00+08:00\",\"whenClosed\":false}";
        done(house.post(ZHOU, at + "/sessions", session));
        house.clock.passTo("2026-05-06T10:00");
        done(house.post(ZHOU, at + "/sessions/1/start", "{}"));
        refused("nothing-settled", house.post(ZHOU, at + "/agreement", agreement()));
        done(house.post(
                ZHOU,
                at + "/attempts",
                "{\"result\":\"settled\",\"form\":\"joint\",\"session\":1,\"minutes\":\"演示记录\"}"));
        String file = done(house.get(ZHOU, at + "/file")).body();
        assertTrue(file.contains("演示口述") && file.contains("演示记录"), file);
        return at;
    }

    private static String agreement() {
        return "{\"form\":\"written\",\"about\":\"演示事由\",\"clauses\":[{\"kind\":\"child-support\","
                + "\"text\":\"每月付抚养费\",\"due\":\"2026-12-31\",\"manner\":\"转账\"},"
                + "{\"kind\":\"divorce-intent\",\"text\":\"双方去登记离婚\"}]}";
    }

    private static void onPaper(ServedHouse house, String at) {
        HttpResponse<String> drawn = done(house.post(ZHOU, at + "/agreement", agreement()));
        assertTrue(drawn.body().contains("\"advice\":[{\"code\":"), drawn.body());
        refused("agreement-unfinished", house.post(ZHOU, at + "/end", "{\"ending\":\"agreement\"}"));
        for (String side : BOTH) {
            done(house.post(
                    ZHOU, at + "/signatures", "{\"side\":\"" + side + "\",\"how\":\"fingerprint\",\"met\":\"joint\"}"));
        }
        done(house.post(ZHOU, at + "/sign-as-mediator", "{}"));
        HttpResponse<String> unsealed = done(house.get(ZHOU, at + "/agreement"));
        assertEquals("", ServedHouse.at(unsealed, "effectiveOn"));
        String seen = unsealed.headers().firstValue("ETag").orElseThrow();
        done(house.post(ZHOU, at + "/seal", "{}", "If-Match", seen));
        HttpResponse<String> again = house.post(ZHOU, at + "/copies", side("applicant"), "If-Match", seen);
        assertEquals(412, again.statusCode(), again.body());
        HttpResponse<String> sealed = done(house.get(ZHOU, at + "/agreement"));
        assertEquals("2026-05-06", ServedHouse.at(sealed, "effectiveOn"));
        assertTrue(sealed.body().contains("每月付抚养费"), sealed.body());
        done(house.post(ZHOU, at + "/end", "{\"ending\":\"agreement\"}"));
        refused("copies-owed", house.post(ZHOU, at + "/close", "{}"));
        BOTH.forEach(side -> done(house.post(ZHOU, at + "/copies", side(side))));
    }

    private static String side(String side) {
        return "{\"side\":\"" + side + "\"}";
    }

    private static void confirmedInTime(ServedHouse house, String at) {
        String last = ServedHouse.at(done(house.get(ZHOU, at + "/agreement")), "confirmBy");
        assertEquals("2026-06-05", last, "30 days from the day it took effect");
        house.clock.passTo("2026-06-10T09:00");
        String apply = "{\"on\":\"%s\",\"jointly\":[\"applicant\",\"other\"]}";
        refused(
                "confirmation-late",
                house.post(ZHOU, at + "/confirmation-applications", apply.replace("%s", "2026-06-08")));
        done(house.post(ZHOU, at + "/confirmation-applications", apply.replace("%s", last)));
        done(house.post(ZHOU, at + "/confirmations", "{\"result\":\"confirmed\",\"on\":\"2026-06-10\"}"));
        assertEquals("confirmed", ServedHouse.at(house.get(ZHOU, at + "/agreement"), "confirmation"));
        done(house.post(ZHOU, at + "/close", "{}"));
        assertEquals("closed", ServedHouse.at(done(house.get(ZHOU, at)), "status"));
    }

    private static void lookedAfter(ServedHouse house, String at) {
        done(house.post(
                ZHOU,
                at + "/revisit-plans",
                "{\"side\":\"applicant\",\"by\":\"zhou\",\"from\":\"2026-06-10T14:00:00+08:00\","
                        + "\"until\":\"2026-06-10T15:00:00+08:00\"}"));
        assertTrue(done(house.get(ZHOU, at + "/follow-up")).body().contains("\"by\":\"zhou\""));
        house.clock.passTo("2026-06-10T15:00");
        for (String side : BOTH) {
            done(house.post(ZHOU, at + "/revisits", answer(side, "performed")));
        }
        done(house.post(ZHOU, at + "/revisits", answer("applicant", "not")));
        HttpResponse<String> broken = done(house.get(ZHOU, at + "/follow-up"));
        assertTrue(broken.body().contains("{\"remedy\":\"enforcement\""), broken.body());
        refused("remedy-not-open", house.post(ZHOU, at + "/pursuits", pursuit("confirmation", false)));
        assertEquals(
                422, house.post(ZHOU, at + "/pursuits", pursuit("urged", false)).statusCode());
        done(house.post(ZHOU, at + "/pursuits", pursuit("urged", true)));
        HttpResponse<String> file = done(house.get(ZHOU, at + "/file"));
        assertTrue(file.body().contains("\"holds\":\"here\"") && file.body().contains("\"hash\":\""), file.body());
    }

    private static String answer(String side, String performance) {
        return "{\"side\":\"" + side + "\",\"performance\":\"" + performance
                + "\",\"satisfaction\":\"fair\",\"safe\":true}";
    }

    private static String pursuit(String remedy, boolean agreed) {
        return "{\"side\":\"other\",\"remedies\":[\"" + remedy + "\"],\"agreed\":" + agreed + "}";
    }

    private static void swept(ServedHouse house) {
        String sweep = "{\"division\":\"500118106201\",\"on\":\"2026-06-09\",\"findings\":["
                + "{\"category\":\"in-laws\",\"risk\":\"low\"},{\"category\":\"couple\",\"risk\":\"low\"}]}";
        done(house.post(ZHOU, "/sweeps", sweep));
        HttpResponse<String> page = done(house.get(ZHOU, "/findings?limit=1"));
        assertTrue(page.headers().firstValue("Link").isPresent(), page.body());
        HttpResponse<String> followed = done(house.post(
                ZHOU,
                "/findings/" + ServedHouse.at(page, "id") + "/follow",
                "{\"channel\":\"sweep\",\"applicant\":{\"name\":\"演示丙\"},\"about\":\"婆媳关系\"}"));
        String at = followed.headers().firstValue("Location").orElseThrow();
        done(house.post(ZHOU, at + "/describe", "{\"other\":{\"name\":\"演示丁\"}}"));
        HttpResponse<String> left = done(house.get(ZHOU, "/findings"));
        done(house.post(ZHOU, "/findings/" + ServedHouse.at(left, "id") + "/dismiss", "{}"));
        assertEquals("{\"rows\":[]}", done(house.get(ZHOU, "/findings")).body());
    }

    private static void counted(ServedHouse house) {
        String year = "?from=2026-01-01&until=2026-12-31&by=channel";
        HttpResponse<String> register = done(house.get(CENTRE, "/statistics/register" + year));
        assertEquals("2", ServedHouse.at(register, "amount"));
        assertTrue(register.body().contains("{\"key\":[\"sweep\"],\"cases\":1}"), register.body());
        assertTrue(register.body().contains("{\"key\":[\"visit\"],\"cases\":1}"), register.body());
        HttpResponse<String> csv = done(house.get(CENTRE, "/statistics/table" + year, "Accept", "text/csv"));
        assertTrue(csv.body().contains(",1,"), csv.body());
        HttpResponse<String> outcomes =
                done(house.get(CENTRE, "/statistics/register?from=2026-05-01&until=2026-05-31&by=outcome"));
        assertTrue(outcomes.body().contains("{\"key\":[\"agreement\"],\"cases\":1}"), outcomes.body());
    }
}
