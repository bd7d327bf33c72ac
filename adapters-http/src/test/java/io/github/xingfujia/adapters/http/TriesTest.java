package io.github.xingfujia.adapters.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.CommandId;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever guesses at receipts is answered as if every one were wrong, and no address is kept of her. */
class TriesTest {

    private static final CommandId SENT = CommandId.of(Tries.OF_WORD + "0f1e2d3c4b5a69788796a5b4c3d2e1f0");
    private static final String HERE = "203.0.113.7";

    private final Ticking clock = new Ticking();
    private final Tries tries = new Tries(clock::instant, 10, 20, false);

    private boolean counts(String source, String word) {
        return tries.asked(source, word, SENT).isPresent();
    }

    @Test
    void one_source_is_counted_whatever_it_guesses_and_is_forgotten_after_the_window() {
        for (int i = 0; i < 10; i++) {
            assertTrue(counts(HERE, i + "00000000000"));
        }
        assertFalse(counts(HERE, "990000000000"));
        assertTrue(counts("203.0.113.8", "990000000001"), "another one is not shut out");
        clock.pass(Duration.ofMinutes(10));
        assertTrue(counts(HERE, "000000000001"));
        assertEquals(2, tries.kept(), "what was counted before is gone");
        assertFalse(tries.toString().contains(HERE));
    }

    @Test
    void one_place_takes_a_few_of_one_thing_in_ten_minutes_and_others_take_on() {
        for (int i = 0; i < 5; i++) {
            assertTrue(tries.mayTake(HERE, "salon a"));
        }
        assertFalse(tries.mayTake(HERE, "salon a"));
        assertTrue(tries.mayTake(HERE, "salon b"));
        assertTrue(tries.mayTake("203.0.113.8", "salon a"));
        clock.pass(Duration.ofMinutes(10));
        assertTrue(tries.mayTake(HERE, "salon a"));
    }

    @Test
    void who_comes_back_every_ten_minutes_takes_ten_places_of_one_thing_in_a_day_and_no_more() {
        int taken = 0;
        for (int i = 0; i < 12; i++) {
            taken += tries.mayKeep(HERE, "salon a") ? 1 : 0;
            taken += tries.mayKeep(HERE, "salon a") ? 1 : 0;
            clock.pass(Duration.ofMinutes(10));
        }
        assertEquals(10, taken);
        assertTrue(tries.mayKeep(HERE, "salon b"));
        assertTrue(tries.mayKeep("203.0.113.8", "salon a"), "another one is not shut out");
        clock.pass(Duration.ofHours(22));
        assertTrue(tries.mayKeep(HERE, "salon a"), "the next day begins anew");
    }

    @Test
    void many_sources_that_share_the_guessing_of_one_beginning_are_counted_together() {
        for (int i = 0; i < 20; i++) {
            assertTrue(counts("198.51.100." + i, "1234" + i));
        }
        assertFalse(counts("198.51.100.20", "123499"));
        assertTrue(counts("198.51.100.20", "567800"), "another beginning is another count");
    }

    @Test
    void one_source_sends_twenty_times_in_ten_minutes_and_guesses_no_less_for_it() {
        for (int i = 0; i < 20; i++) {
            assertTrue(tries.takes(HERE));
        }
        assertFalse(tries.takes(HERE));
        assertTrue(tries.takes("203.0.113.8"));
        assertTrue(counts(HERE, "567800"));
        clock.pass(Duration.ofMinutes(10));
        assertTrue(tries.takes(HERE));
    }

    @Test
    void a_household_of_ipv6_is_one_place_however_it_is_written() {
        assertEquals(Tries.place("2001:db8:1:2::3"), Tries.place("[2001:DB8:1:2:ffff::9]"));
        assertNotEquals(Tries.place("2001:db8:1:2::3"), Tries.place("2001:db8:1:3::3"));
    }

    @Test
    void behind_a_proxy_the_place_it_names_last_counts_and_only_when_the_call_comes_from_near() {
        Tries behind = tries.behindProxy();
        for (int i = 0; i < 12; i++) {
            assertTrue(behind.asked(call("10.0.0.1", "203.0.113.7, 198.51.100." + i), "a" + i + "00", SENT)
                    .isPresent());
        }
        Tries same = tries.behindProxy();
        Tries far = tries.behindProxy();
        for (int i = 0; i < 10; i++) {
            same.asked(call("10.0.0.1", "198.51.100." + i + ", 203.0.113.7"), "b" + i + "00", SENT);
            far.asked(call("203.0.113.9", "198.51.100." + i), "c" + i + "00", SENT);
        }
        assertTrue(
                same.asked(call("10.0.0.1", "203.0.113.7"), "bx00", SENT).isEmpty(),
                "what it says of itself is no place");
        assertTrue(far.asked(call("203.0.113.9", "198.51.100.99"), "cx00", SENT).isEmpty(), "no proxy of ours");
    }

    private static HttpServletRequest call(String from, String forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getRemoteAddr") ? from : Collections.enumeration(List.of(forwarded)));
    }

    @Test
    void over_the_interface_a_right_receipt_that_may_not_be_tried_is_said_to_be_untried_like_a_wrong_one() {
        try (WebHouse web = WebHouse.open()) {
            String report = "{\"channel\":\"online\",\"victim\":{\"name\":\"演示·小禾\"},\"words\":\"我害怕\"}";
            assertEquals(
                    201,
                    web.post("", "/violence-reports", report, "Idempotency-Key", SENT.value())
                            .statusCode());
            String drawn = "9a1e2d3c4b5a69788796a5b4c3d2e1f0";
            assertEquals(
                    201,
                    web.post("", "/violence-reports", report, "Idempotency-Key", drawn)
                            .statusCode());
            assertEquals(
                    404,
                    told(web, Tries.OF_WORD + "1f1e2d3c4b5a6978", "198.51.100.1")
                            .statusCode());
            for (int i = 0; i < 12; i++) {
                assertEquals(200, told(web, SENT.value(), "198.51.100.2").statusCode(), "what is right never counts");
            }
            for (int i = 0; i < 9; i++) {
                told(web, i + "2345678", "198.51.100.3");
            }
            HttpResponse<String> blocked =
                    told(web, SENT.value(), "198.51.100.4"); // what a caller says of itself changes nothing
            HttpResponse<String> wrong = told(web, "92345678", "198.51.100.1");
            assertEquals(429, blocked.statusCode());
            assertEquals(wrong.body(), blocked.body());
            assertTrue(blocked.body().contains("12338"), "and whom to call");
            assertEquals(200, told(web, drawn, "198.51.100.4").statusCode(), "nobody guesses this one");
            web.clock.pass(Duration.ofMinutes(10));
            assertEquals(200, told(web, SENT.value(), "198.51.100.4").statusCode());
            assertEquals(
                    400,
                    web.post("", "/violence-reports", report, "Dry-Run", "?1", "Idempotency-Key", SENT.value())
                            .statusCode(),
                    "told for trial, an id would say whether it was used, and leave nothing behind");
        }
    }

    @Test
    void one_place_opens_twenty_matters_without_a_login_in_ten_minutes_and_is_told_when_to_come_back() {
        try (WebHouse web = WebHouse.open()) {
            String forged = "{\"channel\":\"police\",\"victim\":{\"name\":\"演示·小禾\"}}";
            HttpResponse<String> refused = web.post("", "/violence-reports", forged);
            assertEquals(422, refused.statusCode());
            assertEquals("channel", Bodies.at(refused, "violations.0.field"));
            String dispute = Bodies.DISPUTE
                    .replace("\"visit\"", "\"online\"")
                    .replace("{\"channel\"", "{\"at\":\"500118106201\",\"channel\"");
            for (int i = 0; i < 20; i++) {
                assertEquals(201, web.post("", "/reports", dispute).statusCode());
            }
            HttpResponse<String> tooMany = web.post("", "/reports", dispute);
            assertEquals(429, tooMany.statusCode());
            assertEquals("600", tooMany.headers().firstValue("Retry-After").orElseThrow());
            assertTrue(tooMany.body().contains("12338"), "and whom to call");
            assertEquals(201, web.post(web.zhou(), "/cases", Bodies.DISPUTE).statusCode(), "staff are not counted");
            assertEquals(
                    201,
                    web.post("", "/violence-reports", forged.replace("police", "online"))
                            .statusCode(),
                    "whoever sends disputes from behind the same address shuts nobody's report of violence");
            assertEquals(
                    201,
                    web.post("", "/reports", dispute.replace("婆媳关系", "家暴")).statusCode(),
                    "nor one that comes by the door of disputes");
            web.clock.pass(Duration.ofMinutes(10));
            assertEquals(201, web.post("", "/reports", dispute).statusCode());
        }
    }

    private static HttpResponse<String> told(WebHouse web, String sent, String says) {
        return web.post("", "/violence-reports/told", "{\"sent\":\"" + sent + "\"}", "X-Forwarded-For", says);
    }
}
