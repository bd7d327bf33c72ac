package io.github.xingfujia.adapters.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A small dispute from the first word to the closed file, all of it over HTTP. */
class DisputeTest {

    private static HttpResponse<String> done(HttpResponse<String> response) {
        assertTrue(response.statusCode() / 100 == 2, () -> response.statusCode() + " " + response.body());
        return response;
    }

    @Test
    void a_dispute_goes_from_report_to_closed() {
        try (WebHouse web = WebHouse.open()) {
            String zhou = web.zhou();
            String at = web.dispute();
            HttpResponse<String> seen = done(web.get(zhou, at));
            assertEquals("open", Bodies.at(seen, "status"));
            assertEquals("500118106201", Bodies.at(seen, "accountable"));
            assertEquals("not-screened", Bodies.at(seen, "parties.0.gate.state"));
            String number = Bodies.at(seen, "number");

            HttpResponse<String> early = web.post(zhou, at + "/approach", "{\"how\":\"call\"}");
            assertEquals(409, early.statusCode());
            assertEquals("urn:xingfujia:problem:separate-for-now", Bodies.at(early, "type"));
            assertEquals("casework.screen", Bodies.at(early, "next.0"));

            String alone = "{\"person\":%s,\"screen\":{\"asked\":true}}";
            HttpResponse<String> screened = done(web.post(zhou, at + "/screen", alone.replace("%s", Bodies.APPLICANT)));
            assertEquals("no-indicator", Bodies.at(screened, "row.state"));
            done(web.post(zhou, at + "/agree", "{\"approach\":true,\"how\":\"call\"}"));
            done(web.post(zhou, at + "/approach", "{\"how\":\"call\"}"));
            done(web.post(zhou, at + "/screen", alone.replace("%s", "{\"name\":\"演示乙\"}")));
            done(web.post(zhou, at + "/triage", "{\"category\":\"in-laws\",\"risk\":\"low\",\"minors\":false}"));
            HttpResponse<String> assigned = done(web.post(zhou, at + "/assign", "{\"mediator\":\"zhou\"}"));
            assertEquals("zhou", Bodies.at(assigned, "handler"));

            HttpResponse<String> planned = done(
                    web.post(
                            zhou,
                            at + "/sessions",
                            "{\"form\":\"joint\",\"from\":\"2026-05-06T10:00:00+08:00\",\"until\":\"2026-05-06T11:30:00+08:00\",\"whenClosed\":false}"));
            assertEquals(201, planned.statusCode());
            assertEquals("1", Bodies.at(planned, "session"));
            web.clock.pass(Duration.ofHours(1));
            done(web.post(zhou, at + "/sessions/1/start", "{}"));
            done(web.post(
                    zhou,
                    at + "/attempts",
                    "{\"result\":\"settled\",\"form\":\"joint\",\"session\":1,\"minutes\":\"演示记录\"}"));
            HttpResponse<String> review = done(web.post(zhou, at + "/review", "{}"));
            assertEquals("stay", Bodies.at(review, "step"));
            assertTrue(!Bodies.at(review, "explanation.text").isEmpty(), review.body());
            done(web.post(zhou, at + "/end", "{\"ending\":\"agreement\"}"));
            done(web.post(zhou, at + "/close", "{}"));

            HttpResponse<String> closed = done(web.get(zhou, at));
            assertEquals("closed", Bodies.at(closed, "status"));
            assertEquals("agreement", Bodies.at(closed, "ending"));
            HttpResponse<String> found = done(web.get(zhou, "/cases?number=" + encode(number)));
            assertEquals(at.substring("/cases/".length()), Bodies.at(found, "rows.0.id"));
        }
    }

    @Test
    void someone_without_a_login_reports_and_staff_of_the_place_find_it() {
        try (WebHouse web = WebHouse.open()) {
            String body = Bodies.DISPUTE
                    .replace("\"visit\"", "\"online\"")
                    .replace("{\"channel\"", "{\"at\":\"500118106201\",\"channel\"");
            HttpResponse<String> reported = done(web.post("", "/reports", body));
            String id = Bodies.at(reported, "id");
            assertEquals(201, reported.statusCode());
            assertEquals(id, Bodies.at(done(web.get(web.zhou(), "/cases")), "rows.0.id"));
            assertEquals(401, web.get("", "/cases/" + id).statusCode());
        }
    }

    @Test
    void a_party_sees_her_own_matter_and_takes_her_agreement_back() {
        try (WebHouse web = WebHouse.open()) {
            String at = web.dispute();
            String herself = web.tokens.party(
                    web.parties(at.substring("/cases/".length())).get(0));
            HttpResponse<String> matter = done(web.get(herself, at + "/matter"));
            assertEquals("open", Bodies.at(matter, "status"));
            assertEquals(404, web.get(herself, at).statusCode());
            HttpResponse<String> nothing = web.post(herself, at + "/withdraw", "{}");
            assertEquals("urn:xingfujia:problem:not-agreed", Bodies.at(nothing, "type"));
            done(web.post(
                    web.zhou(), at + "/screen", "{\"person\":" + Bodies.APPLICANT + ",\"screen\":{\"asked\":true}}"));
            done(web.post(web.zhou(), at + "/agree", "{\"approach\":true,\"how\":\"visit\"}"));
            done(web.post(herself, at + "/withdraw", "{}"));
        }
    }

    @Test
    void the_lists_are_read_page_by_page() {
        try (WebHouse web = WebHouse.open()) {
            for (int i = 0; i < 5; i++) {
                done(web.post(web.zhou(), "/cases", Bodies.DISPUTE));
            }
            HttpResponse<String> page = done(web.get(web.zhou(), "/cases?limit=2"));
            int rows = Bodies.size(page, "rows");
            int pages = 1;
            while (page.headers().firstValue("Link").isPresent()) {
                String link = page.headers().firstValue("Link").orElseThrow();
                assertTrue(link.endsWith("; rel=\"next\""), link);
                page = done(web.get(web.zhou(), link.substring(1, link.indexOf('>'))));
                rows += Bodies.size(page, "rows");
                pages++;
            }
            assertEquals(5, rows);
            assertEquals(3, pages);
            HttpResponse<String> matches = done(web.get(web.tokens.staff("han", "500118000000"), "/matches?limit=2"));
            assertEquals(2, Bodies.size(matches, "rows"));
            assertEquals(422, web.get(web.zhou(), "/cases?limit=0").statusCode());
            assertEquals(422, web.get(web.zhou(), "/cases?after=zzz").statusCode());
        }
    }

    static String encode(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
