package io.github.xingfujia.adapters.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.Casework;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A proposed rule book is sent as its packs and tried on what the county decided. */
class ReplayTest {

    private static WebHouse web;

    @BeforeAll
    static void open() {
        web = WebHouse.open();
        HttpResponse<String> reviewed = web.post(web.zhou(), web.dispute() + "/review", "{}");
        assertEquals(200, reviewed.statusCode(), reviewed.body());
    }

    @AfterAll
    static void close() {
        web.close();
    }

    private static String period(LocalDate until) {
        return ",\"from\":\"2026-05-01\",\"until\":\"" + until + "\"}";
    }

    private static String period() {
        return period(web.home.today());
    }

    private static String head() {
        return web.tokens.staff("qian", "500118000000-federation");
    }

    private static String pack(String name) {
        return pack(name, "escalation");
    }

    private static String pack(String name, String table) {
        String path = "/io/github/xingfujia/profiles/" + name + "/rules/" + table + ".yaml";
        try (InputStream in = Casework.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> ask(String token, String period, String... packs) {
        return at("/rules/replay", token, period, packs);
    }

    private static HttpResponse<String> at(String route, String token, String period, String... packs) {
        String quoted = Arrays.stream(packs)
                .map(p -> '"' + p.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"')
                .collect(Collectors.joining(","));
        return web.post(token, route, "{\"packs\":[" + quoted + "]" + period);
    }

    private static String[] county() {
        return new String[] {pack("national"), pack("chongqing"), pack("yongchuan")};
    }

    @Test
    void the_book_in_force_changes_nothing() {
        HttpResponse<String> same = ask(head(), period(), county());
        assertEquals(200, same.statusCode(), same.body());
        assertEquals("1", Bodies.at(same, "decisions"));
        assertEquals("0", Bodies.at(same, "changed"));
        assertEquals("0", Bodies.at(same, "byRecord"));
        assertEquals("station", Bodies.at(same, "tiers.0.tier"));
        assertEquals("1", Bodies.at(same, "tiers.0.after"));
        assertEquals(64, Bodies.at(same, "digest").length());
    }

    @Test
    void a_book_that_has_no_word_for_a_tier_of_this_county_is_refused_at_its_line() {
        HttpResponse<String> national = ask(head(), period(), pack("national"));
        assertEquals(422, national.statusCode(), national.body());
        assertEquals("packs[0]:12", Bodies.at(national, "violations.0.field"));
        assertTrue(Bodies.at(national, "violations.0.allowed").contains("park"), national.body());
    }

    @Test
    void a_made_up_case_is_tried_and_tells_which_single_facts_would_alter_it() {
        String facts = Map.of(
                        "tier", "station",
                        "unsettled", "2",
                        "gate", "no-indicator",
                        "returns", "0",
                        "guided", "false",
                        "mediator", "true",
                        "overdue", "false",
                        "settled", "false")
                .entrySet()
                .stream()
                .map(f -> "{\"name\":\"" + f.getKey() + "\",\"value\":\"" + f.getValue() + "\"}")
                .collect(Collectors.joining(",", "{\"facts\":[", "]}"));
        HttpResponse<String> tried = web.post(web.zhou(), "/books/escalation/try", facts);
        assertEquals(200, tried.statusCode(), tried.body());
        assertEquals("stay", Bodies.at(tried, "decision.rule"));
        assertTrue(tried.body().contains("\"values\":\"3 以上\""), tried.body());
        assertTrue(tried.body().contains("\"rule\":\"hand-up-unsettled\""), "it nearly held: " + tried.body());
        assertFalse(tried.body().contains("\"fact\":\"gate\""), "no finding of a screen is a way out");
        HttpResponse<String> moon = web.post(web.zhou(), "/books/escalation/try", facts.replace("guided", "moon"));
        assertEquals("facts", Bodies.at(moon, "violations.0.field"), moon.body());
        assertEquals("guided", Bodies.at(moon, "violations.1.field"), moon.body());
    }

    @Test
    void two_versions_are_compared_by_number_or_by_day() {
        String path = "/books/escalation/comparison?before=0&after";
        HttpResponse<String> same = web.get(web.zhou(), path + "=0");
        assertEquals(200, same.statusCode(), same.body());
        assertEquals("0", Bodies.at(same, "after"));
        assertTrue(same.body().contains("\"cases\":[]"), same.body());
        assertEquals(200, web.get(web.zhou(), path + "On=" + web.home.today()).statusCode());
        assertEquals(404, web.get(web.zhou(), path + "=7").statusCode());
        assertEquals(
                422,
                web.get(web.zhou(), "/books/escalation/comparison?before=0").statusCode());
    }

    @Test
    void a_worker_may_not_ask() {
        assertEquals(404, ask(web.zhou(), period(), county()).statusCode());
    }

    @Test
    void a_book_that_cannot_be_read_is_told_by_pack_and_line_and_a_period_by_its_field() {
        HttpResponse<String> broken = ask(head(), period(), pack("national").replace("gate: severe", "gate: sever"));
        assertEquals(422, broken.statusCode(), broken.body());
        assertTrue(Bodies.at(broken, "violations.0.field").startsWith("packs[0]:"), broken.body());
        HttpResponse<String> future = ask(head(), period(web.home.today().plusDays(1)), pack("national"));
        assertEquals(422, future.statusCode(), future.body());
        assertEquals("until", Bodies.at(future, "violations.0.field"));
        HttpResponse<String> nothing = ask(head(), period());
        assertEquals("packs", Bodies.at(nothing, "violations.0.field"), nothing.body());
    }

    @Test
    void a_book_beside_escalation_is_tried_by_its_own_route_and_never_by_the_other() {
        String issue = pack("national", "warning-issue").replace("72h}", "24h}");
        HttpResponse<String> found = at("/rules/past", head(), period(), issue);
        assertEquals(200, found.statusCode(), found.body());
        assertEquals("0", Bodies.at(found, "figures.decisions"));
        assertEquals("true", Bodies.at(found, "figures.beside.timed"));
        HttpResponse<String> escalation = at("/rules/past", head(), period(), county());
        assertEquals(422, escalation.statusCode(), escalation.body());
        assertTrue(escalation.body().contains("warning-visit"), escalation.body());
        HttpResponse<String> other = ask(head(), period(), issue);
        assertEquals(422, other.statusCode(), other.body());
    }
}
