package io.github.xingfujia.adapters.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On what terms a request is made: again under one key, on what was seen, as someone whose matter it is. */
class TermsTest {

    private static final String AGREED = "{\"approach\":true,\"how\":\"call\"}";

    private WebHouse web;

    @BeforeEach
    void open() {
        web = WebHouse.open();
    }

    @AfterEach
    void close() {
        web.close();
    }

    private static String tag(HttpResponse<String> response) {
        return response.headers().firstValue("ETag").orElse("");
    }

    @Test
    void a_command_under_the_same_key_is_done_once() {
        HttpResponse<String> first =
                web.post(web.zhou(), "/cases", Bodies.DISPUTE, "Idempotency-Key", "visit-20260506-1");
        HttpResponse<String> again =
                web.post(web.zhou(), "/cases", Bodies.DISPUTE, "Idempotency-Key", "\"visit-20260506-1\"");
        assertEquals(201, first.statusCode());
        assertEquals(201, again.statusCode());
        assertEquals(first.body(), again.body());
        assertEquals(first.headers().firstValue("Location"), again.headers().firstValue("Location"));
        assertEquals(1, Bodies.size(web.get(web.zhou(), "/cases"), "rows"));

        HttpResponse<String> other = web.post(
                web.zhou(), "/cases", Bodies.DISPUTE.replace("婆媳关系", "赡养"), "Idempotency-Key", "visit-20260506-1");
        assertEquals(422, other.statusCode());
        assertEquals("urn:xingfujia:problem:repeated", Bodies.at(other, "type"));
        assertEquals(1, Bodies.size(web.get(web.zhou(), "/cases"), "rows"));
        HttpResponse<String> malformed = web.post(web.zhou(), "/cases", Bodies.DISPUTE, "Idempotency-Key", "no spaces");
        assertEquals(400, malformed.statusCode());
        assertEquals("Idempotency-Key", Bodies.at(malformed, "violations.0.field"));
        HttpResponse<String> keyless = web.post(
                "",
                "/questions",
                "{\"kind\":\"lawyer\",\"asker\":{\"called\":\"演示·小禾\"},\"nameless\":true,\"words\":\"怎么说\"}");
        assertEquals(400, keyless.statusCode(), "nothing else would lead back to it");
        assertEquals("Idempotency-Key", Bodies.at(keyless, "violations.0.field"));
    }

    @Test
    void a_dry_run_answers_as_it_would_and_nothing_is_there_afterwards() {
        HttpResponse<String> foreseen =
                web.post(web.zhou(), "/cases", Bodies.DISPUTE, "Dry-Run", "?1", "Idempotency-Key", "visit-20260506-2");
        assertEquals(200, foreseen.statusCode(), foreseen.body());
        assertEquals("?1", foreseen.headers().firstValue("Dry-Run").orElse(""));
        assertTrue(foreseen.headers().firstValue("Location").isEmpty(), "nothing was created");
        assertEquals(0, Bodies.size(web.get(web.zhou(), "/cases"), "rows"));
        HttpResponse<String> refused = web.post(web.neighbour(), web.dispute() + "/assign", "{}", "Dry-Run", "?1");
        assertEquals(404, refused.statusCode());
        HttpResponse<String> made =
                web.post(web.zhou(), "/cases", Bodies.DISPUTE, "Idempotency-Key", "visit-20260506-2");
        assertEquals(201, made.statusCode(), made.body());
        assertEquals(foreseen.body(), made.body(), "under one key it is what was foreseen");
        HttpResponse<String> unclear = web.post(web.zhou(), "/cases", Bodies.DISPUTE, "Dry-Run", "yes");
        assertEquals(400, unclear.statusCode());
        assertEquals("Dry-Run", Bodies.at(unclear, "violations.0.field"));
        assertEquals(400, web.get(web.zhou(), "/cases", "Dry-Run", "?1").statusCode());
    }

    @Test
    void a_report_without_a_login_is_told_apart_by_its_key_too() {
        String body =
                Bodies.DISPUTE.replace("visit", "online").replace("\"about\"", "\"at\":\"500118106201\",\"about\"");
        HttpResponse<String> first = web.post("", "/reports", body, "Idempotency-Key", "hers-20260506-1");
        HttpResponse<String> again = web.post("", "/reports", body, "Idempotency-Key", "hers-20260506-1");
        assertEquals(201, first.statusCode(), first.body());
        assertEquals(first.body(), again.body());
        HttpResponse<String> other =
                web.post("", "/reports", body.replace("演示口述", "另一件事"), "Idempotency-Key", "hers-20260506-1");
        assertEquals(422, other.statusCode(), other.body());
        assertEquals("urn:xingfujia:problem:repeated", Bodies.at(other, "type"));
        assertEquals(1, Bodies.size(web.get(web.zhou(), "/cases"), "rows"));
    }

    @Test
    void a_command_on_what_has_changed_since_is_not_done() {
        String at = web.dispute();
        String seen = tag(web.get(web.zhou(), at));
        HttpResponse<String> done = web.post(
                web.zhou(), at + "/attempts", "{\"result\":\"unsettled\",\"form\":\"separate\"}", "If-Match", seen);
        assertEquals(200, done.statusCode(), done.body());
        HttpResponse<String> stale = web.post(
                web.zhou(), at + "/attempts", "{\"result\":\"unsettled\",\"form\":\"separate\"}", "If-Match", seen);
        assertEquals(412, stale.statusCode());
        assertEquals("urn:xingfujia:problem:stale", Bodies.at(stale, "type"));
        HttpResponse<String> now = web.get(web.zhou(), at);
        assertEquals("1", Bodies.at(now, "unsettled"));
        assertEquals(
                200,
                web.post(web.zhou(), at + "/review", "{}", "If-Match", tag(now)).statusCode());
        assertEquals(
                400,
                web.post(web.zhou(), at + "/review", "{}", "If-Match", "\"7\"").statusCode());
        assertEquals(
                200, web.post(web.zhou(), at + "/review", "{}", "If-Match", "*").statusCode());
        assertEquals(
                "not-here",
                Bodies.at(web.post(web.zhou(), "/cases", Bodies.DISPUTE, "If-Match", seen), "violations.0.rule"));
    }

    @Test
    void a_meeting_that_should_not_have_been_is_recorded_and_answered_with_a_warning() {
        String at = web.dispute();
        HttpResponse<String> met = web.post(
                web.zhou(),
                at + "/attempts",
                "{\"result\":\"unsettled\",\"form\":\"joint\"}",
                "If-Match",
                tag(web.get(web.zhou(), at)));
        assertEquals(200, met.statusCode(), met.body());
        assertTrue(Bodies.at(met, "warning").contains("再安排见面"), met.body());
        assertEquals("casework.screen", Bodies.at(met, "next.0"));
        HttpResponse<String> apart =
                web.post(web.zhou(), at + "/attempts", "{\"result\":\"unsettled\",\"form\":\"separate\"}");
        assertFalse(apart.body().contains("warning"), apart.body());
        web.post(web.zhou(), at + "/agree", "{\"approach\":false}");
        HttpResponse<String> carried =
                web.post(web.zhou(), at + "/attempts", "{\"result\":\"unsettled\",\"form\":\"shuttle\"}");
        assertEquals(200, carried.statusCode(), carried.body());
        assertTrue(Bodies.at(carried, "warning").contains("不要再联系"), carried.body());
        HttpResponse<String> unsafe = web.post(
                web.zhou(), at + "/revisits", "{\"side\":\"applicant\",\"safe\":false,\"stop\":false,\"words\":\"\"}");
        assertEquals(200, unsafe.statusCode(), unsafe.body());
        assertTrue(Bodies.at(unsafe, "warning").contains("先单独询问"), unsafe.body());
        assertEquals("casework.screen", Bodies.at(unsafe, "next.0"));
    }

    @Test
    void a_view_that_did_not_change_is_not_sent_again() {
        String at = web.dispute();
        String seen = tag(web.get(web.zhou(), at));
        HttpResponse<String> same = web.get(web.zhou(), at, "If-None-Match", "\"other\", W/" + seen);
        assertEquals(304, same.statusCode());
        assertEquals("", same.body());
        assertEquals(seen, tag(same));
        web.post(web.zhou(), at + "/attempts", "{\"result\":\"unsettled\",\"form\":\"separate\"}");
        HttpResponse<String> changed = web.get(web.zhou(), at, "If-None-Match", seen);
        assertEquals(200, changed.statusCode());
        assertNotEquals(seen, tag(changed));
    }

    @Test
    void a_partys_tag_changes_only_with_what_she_may_see() {
        String at = web.dispute();
        String herself =
                web.tokens.party(web.parties(at.substring("/cases/".length())).get(0));
        String before = tag(web.get(herself, at + "/matter"));
        assertFalse(before.contains("r1"), before);
        String screened = "{\"person\":" + Bodies.APPLICANT + ",\"screen\":{\"asked\":true,\"yes\":[\"injured\"]}}";
        assertEquals(200, web.post(web.zhou(), at + "/screen", screened).statusCode());
        assertEquals(
                200,
                web.post(web.zhou(), at + "/triage", "{\"category\":\"couple\",\"risk\":\"high\",\"minors\":true}")
                        .statusCode());
        assertEquals(
                304, web.get(herself, at + "/matter", "If-None-Match", before).statusCode());
        String refusing = "{\"side\":\"applicant\"}";
        assertEquals(200, web.post(web.zhou(), at + "/assign", "{}").statusCode());
        HttpResponse<String> stale = web.post(herself, at + "/refuse", refusing, "If-Match", before);
        assertEquals(412, stale.statusCode(), stale.body());
        String after = tag(web.get(herself, at + "/matter"));
        assertNotEquals(before, after);
        HttpResponse<String> refused = web.post(herself, at + "/refuse", refusing, "If-Match", after);
        assertEquals(200, refused.statusCode(), refused.body());
    }

    /** Of her gate a case shows what it knows itself: that changes the tag, and what other cases know of her does not. */
    @Test
    void a_tag_of_those_who_handle_it_changes_with_what_the_gate_shows_and_with_nothing_else_in_it() {
        String at = web.dispute();
        String other = web.dispute();
        String alone = "{\"person\":" + Bodies.APPLICANT + ",\"screen\":{\"asked\":true%s}}";
        String calm = alone.replace("%s", "");
        String hurt = alone.replace("%s", ",\"yes\":[\"injured\"]");
        assertEquals(200, web.post(web.zhou(), at + "/screen", calm).statusCode());
        HttpResponse<String> before = web.get(web.zhou(), at);
        assertEquals("no-indicator", Bodies.at(before, "parties.0.gate.state"));
        assertEquals(200, web.post(web.zhou(), other + "/screen", hurt).statusCode());
        HttpResponse<String> unaware = web.get(web.zhou(), at);
        assertEquals(before.body(), unaware.body());
        assertEquals(tag(before), tag(unaware));
        assertEquals(
                200,
                web.post(web.zhou(), at + "/incident", "{\"side\":\"applicant\"}")
                        .statusCode());
        HttpResponse<String> after = web.get(web.zhou(), at);
        assertNotEquals(Bodies.at(before, "parties.0.gate.state"), Bodies.at(after, "parties.0.gate.state"));
        HttpResponse<String> stale = web.post(web.zhou(), at + "/agree", AGREED, "If-Match", tag(before));
        assertEquals(412, stale.statusCode(), stale.body());
        HttpResponse<String> done = web.post(web.zhou(), at + "/agree", AGREED, "If-Match", tag(after));
        assertEquals(200, done.statusCode(), done.body());
    }

    @Test
    void a_view_in_the_other_language_is_the_same_view() {
        String at = web.dispute();
        String chinese = tag(web.get(web.zhou(), at));
        String english = tag(web.get(web.zhou(), at, "Accept-Language", "en"));
        String triage = "{\"category\":\"couple\",\"risk\":\"low\",\"minors\":false}";
        HttpResponse<String> done =
                web.post(web.zhou(), at + "/triage", triage, "If-Match", chinese, "Accept-Language", "en");
        assertEquals(200, done.statusCode(), done.body());
        assertEquals(
                412,
                web.post(web.zhou(), at + "/triage", triage, "If-Match", english)
                        .statusCode());
    }

    /** The answer was lost, and the view has changed by that very command. */
    @Test
    void a_command_repeated_on_the_view_it_was_decided_on_is_answered_again() {
        String at = web.dispute();
        String seen = tag(web.get(web.zhou(), at));
        String triage = "{\"category\":\"couple\",\"risk\":\"low\",\"minors\":false}";
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> done =
                    web.post(web.zhou(), at + "/triage", triage, "If-Match", seen, "Idempotency-Key", "lost-triage");
            assertEquals(200, done.statusCode(), done.body());
        }
    }

    /** Between her look and her command a mediator is assigned: she decided on something else. */
    @Test
    void what_a_party_decided_on_cannot_change_under_her_command() {
        InterruptedStore interrupted = new InterruptedStore();
        try (WebHouse busy = WebHouse.on(interrupted.store())) {
            String at = busy.dispute();
            String id = at.substring("/cases/".length());
            String herself = busy.tokens.party(busy.parties(id).get(0));
            String seen = tag(busy.get(herself, at + "/matter"));
            interrupted.letFirst(() -> assertEquals(
                    200, busy.post(busy.zhou(), at + "/assign", "{}").statusCode()));
            HttpResponse<String> stale = busy.post(herself, at + "/wish", "{\"districtOnly\":true}", "If-Match", seen);
            assertEquals(412, stale.statusCode(), stale.body());
            String now = tag(busy.get(herself, at + "/matter"));
            // what she cannot see may happen in between, and does not stop her
            interrupted.letFirst(() -> assertEquals(
                    200,
                    busy.post(
                                    busy.zhou(),
                                    at + "/triage",
                                    "{\"category\":\"couple\",\"risk\":\"high\",\"minors\":true}")
                            .statusCode()));
            HttpResponse<String> done = busy.post(herself, at + "/wish", "{\"districtOnly\":true}", "If-Match", now);
            assertEquals(200, done.statusCode(), done.body());
        }
    }

    @Test
    void not_there_and_not_yours_are_one_answer_byte_for_byte() {
        String at = web.dispute();
        String number = Bodies.at(web.get(web.zhou(), at), "number");
        String nowhere = "/cases/" + "a".repeat(26);
        for (String path : new String[] {"", "/matter"}) {
            assertSame(web.get(web.neighbour(), at + path), web.get(web.neighbour(), nowhere + path), 404);
        }
        assertSame(
                web.post(web.neighbour(), at + "/review", "{}"),
                web.post(web.neighbour(), nowhere + "/review", "{}"),
                404);
        assertSame(
                web.get(web.neighbour(), "/cases?number=" + DisputeTest.encode(number)),
                web.get(web.neighbour(), "/cases?number=" + DisputeTest.encode(number + "9")),
                200);
        assertEquals(0, Bodies.size(web.get(web.neighbour(), "/cases"), "rows"));
        assertEquals(200, web.get(web.zhou(), at).statusCode());
    }

    private static void assertSame(HttpResponse<String> yours, HttpResponse<String> there, int status) {
        assertEquals(status, yours.statusCode(), yours.body());
        assertEquals(there.statusCode(), yours.statusCode());
        assertEquals(there.body(), yours.body());
        assertEquals(headers(there), headers(yours));
    }

    private static TreeMap<String, Object> headers(HttpResponse<String> response) {
        TreeMap<String, Object> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        return headers;
    }

    @Test
    void nothing_personal_is_kept_by_anyone_on_the_way() {
        String at = web.dispute();
        HttpResponse<String> view = web.get(web.zhou(), at);
        assertEquals("no-store", view.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                "no-store",
                web.get(web.zhou(), "/cases")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""));
        assertEquals(
                "nosniff", view.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertTrue(
                view.headers().firstValue("Content-Security-Policy").orElse("").contains("default-src 'none'"));
        HttpResponse<String> tiers = web.get("", "/network/tiers");
        assertEquals("no-cache", tiers.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                304, web.get("", "/network/tiers", "If-None-Match", tag(tiers)).statusCode());
    }
}
