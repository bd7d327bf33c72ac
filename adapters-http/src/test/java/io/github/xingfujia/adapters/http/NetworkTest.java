package io.github.xingfujia.adapters.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What everyone may ask about the network, and what only some may. */
class NetworkTest {

    private static WebHouse web;

    @BeforeAll
    static void open() {
        web = WebHouse.open();
    }

    @AfterAll
    static void close() {
        web.close();
    }

    @Test
    void anyone_finds_help_without_leaving_a_place_in_an_address() {
        HttpResponse<String> help =
                web.post("", "/network/help", "{\"place\":\"500118106201\",\"service\":\"mediation\",\"most\":3}");
        assertEquals(200, help.statusCode(), help.body());
        assertEquals(3, Bodies.size(help, "rows"));
        assertEquals("500118106201", Bodies.at(help, "rows.0.post.id"));
        HttpResponse<String> unknown =
                web.post("", "/network/help", "{\"place\":\"110101001001\",\"service\":\"magic\",\"most\":51}");
        assertEquals(422, unknown.statusCode());
        assertEquals("most", Bodies.at(unknown, "violations.0.field"), unknown.body());
        HttpResponse<String> nowhere =
                web.post("", "/network/help", "{\"place\":\"110101001001\",\"service\":\"magic\"}");
        assertEquals("place", Bodies.at(nowhere, "violations.0.field"), nowhere.body());
        assertEquals("service", Bodies.at(nowhere, "violations.1.field"), nowhere.body());
        assertEquals(405, web.get("", "/network/help?place=500118106201").statusCode());
    }

    @Test
    void the_tiers_posts_and_divisions_are_open_to_everyone() {
        assertEquals("online", Bodies.at(web.get("", "/network/tiers"), "rows.0.key"));
        HttpResponse<String> posts = web.get("", "/network/posts?division=500118106&limit=2");
        assertEquals(2, Bodies.size(posts, "rows"));
        String link = posts.headers().firstValue("Link").orElseThrow();
        HttpResponse<String> next = web.get("", link.substring(1, link.indexOf('>')));
        assertTrue(Bodies.at(next, "rows.0.id").startsWith("500118106"), next.body());
        assertTrue(Bodies.at(next, "rows.0.id").compareTo(Bodies.at(posts, "rows.1.id")) > 0, next.body());
        assertEquals(404, web.get("", "/network/posts/500118999201").statusCode());
        assertEquals("station", Bodies.at(web.get("", "/network/posts/500118106201"), "tier"));
        HttpResponse<String> village = web.get("", "/divisions/500118106201");
        assertEquals("village", Bodies.at(village, "level"));
        assertTrue(Bodies.at(village, "path").contains(" / "), village.body());
        assertEquals("urn:xingfujia:problem:no-such-division", Bodies.at(web.get("", "/divisions/110101"), "type"));
        HttpResponse<String> english = web.get("", "/network/tiers", "Accept-Language", "en");
        assertEquals("online platform", Bodies.at(english, "rows.0.label"));
        assertEquals("en", english.headers().firstValue("Content-Language").orElse(""));
    }

    @Test
    void what_the_network_lacks_is_told_to_the_centre_and_the_head() {
        String head = web.tokens.staff("qian", "500118000000-federation");
        HttpResponse<String> now = web.get(head, "/network/coverage");
        assertEquals(200, now.statusCode(), now.body());
        assertEquals("2026-05-06", Bodies.at(now, "on"));
        assertFalse(now.body().contains("no-certified"), now.body());
        HttpResponse<String> later = web.get(head, "/network/coverage?on=2040-01-01");
        assertTrue(later.body().contains("no-certified"), later.body());
        assertEquals(404, web.get(web.zhou(), "/network/coverage").statusCode());
        assertEquals(401, web.get("", "/network/coverage").statusCode());
    }

    @Test
    void the_head_revokes_and_certifies_nobody_whom_the_register_does_not_name() {
        String head = web.tokens.staff("qian", "500118000000-federation");
        String revoke = "{\"staff\":\"feng\",\"track\":\"mediation\",\"from\":\"2026-05-07\",\"cause\":\"left\"}";
        assertEquals(404, web.post(web.zhou(), "/certificates/revoke", revoke).statusCode());
        assertEquals("feng", Bodies.at(web.post(head, "/certificates/revoke", revoke), "staff"));
        String certify = "{\"team\":[{\"staff\":\"shen\",\"track\":\"mediation\",\"from\":\"2026-05-06\","
                + "\"until\":\"2026-05-05\",\"number\":\"演示-1\"}]}";
        HttpResponse<String> refused = web.post(head, "/certificates/team", certify);
        assertEquals("team[0].until", Bodies.at(refused, "violations.0.field"), refused.body());
        assertEquals("end-before-start", Bodies.at(refused, "violations.0.rule"), refused.body());
        HttpResponse<String> made = web.post(head, "/certificates/team", certify.replace("05-05", "05-07"));
        assertEquals(409, made.statusCode(), made.body());
        assertTrue(made.body().contains("not-in-register"), made.body());
    }

    @Test
    void head_is_a_get_without_its_body() {
        HttpResponse<String> head = web.send(web.request("", "/network/tiers")
                .method("HEAD", BodyPublishers.noBody())
                .build());
        HttpResponse<String> get = web.get("", "/network/tiers");
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(get.headers().firstValue("ETag"), head.headers().firstValue("ETag"));
        assertEquals(get.headers().firstValue("Content-Length"), head.headers().firstValue("Content-Length"));
    }
}
