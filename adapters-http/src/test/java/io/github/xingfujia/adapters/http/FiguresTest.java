package io.github.xingfujia.adapters.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures over HTTP: with all that must stand beside them, as JSON and as CSV. */
class FiguresTest {

    private static final String YEAR = "?from=2026-01-01&until=2026-12-31";

    private static WebHouse web;

    @BeforeAll
    static void open() {
        web = WebHouse.open();
        web.dispute();
        web.dispute();
    }

    @AfterAll
    static void close() {
        web.close();
    }

    private static String centre() {
        return web.tokens.staff("wang", "500118000000");
    }

    private static HttpResponse<String> done(HttpResponse<String> response) {
        assertEquals(200, response.statusCode(), response.body());
        return response;
    }

    @Test
    void a_register_counts_by_codes_up_to_a_position() {
        String asked = "/statistics/register" + YEAR + "&by=channel,station";
        HttpResponse<String> register = done(web.get(centre(), asked));
        assertEquals("2", Bodies.at(register, "total.amount"));
        assertEquals("case", Bodies.at(register, "total.unit.code"));
        assertEquals("2", Bodies.at(register, "rows.0.cases"));
        assertEquals("visit", Bodies.at(register, "rows.0.key.0"));
        assertEquals("500118106201", Bodies.at(register, "rows.0.key.1"));
        String position = Bodies.at(register, "position");
        web.dispute();
        HttpResponse<String> before = done(web.get(centre(), asked + "&asOf=" + position));
        assertEquals("2", Bodies.at(before, "total.amount"));
        assertEquals("3", Bodies.at(done(web.get(centre(), asked)), "total.amount"));
    }

    @Test
    void a_table_is_read_as_json_and_kept_as_csv() {
        String asked = "/statistics/table" + YEAR + "&by=month";
        HttpResponse<String> json = done(web.get(centre(), asked));
        assertTrue(json.body().contains("\"notes\":["), json.body());
        HttpResponse<String> csv = done(web.get(centre(), asked, "Accept", "text/csv"));
        assertEquals(
                "text/csv;charset=utf-8",
                csv.headers().firstValue("Content-Type").orElse("").toLowerCase(java.util.Locale.ROOT));
        assertTrue(csv.body().startsWith("\uFEFF"), "a spreadsheet sees that it is UTF-8");
        assertTrue(csv.body().contains("\r\n"), csv.body());
        assertTrue(csv.body().contains(Bodies.at(json, "columns.0")), csv.body());
        assertEquals("no-store", csv.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                "attachment; filename=\"statistics.table.csv\"",
                csv.headers().firstValue("Content-Disposition").orElse(""));
        HttpResponse<String> english = done(web.get(centre(), asked, "Accept", "text/csv", "Accept-Language", "en"));
        assertFalse(english.body().equals(csv.body()), "it is read in the language asked for");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv, application/json;q=0.9|text/csv;charset=utf-8",
                "*/*|application/json",
                "text/csv;q=0.5, application/json|application/json",
                "text/*|text/csv;charset=utf-8"
            })
    void the_caller_says_which_form_she_likes(String accept, String type) {
        HttpResponse<String> answer =
                done(web.get(centre(), "/statistics/table" + YEAR + "&by=channel", "Accept", accept));
        assertEquals(
                type, answer.headers().firstValue("Content-Type").orElse("").toLowerCase(java.util.Locale.ROOT));
        assertEquals(
                "Accept, Accept-Language", answer.headers().firstValue("Vary").orElse(""));
    }

    @Test
    void the_outside_series_stands_beside_own_figures_with_its_source() {
        HttpResponse<String> table = done(web.get(centre(), "/statistics/comparison" + YEAR + "&year=2019"));
        assertTrue(table.body().contains("107"), table.body());
        assertTrue(table.body().contains("120"), table.body());
        HttpResponse<String> csv =
                done(web.get(centre(), "/statistics/comparison" + YEAR + "&year=2019", "Accept", "text/csv"));
        assertTrue(csv.body().contains("107"), csv.body());
    }

    @Test
    void an_indicator_comes_with_numerator_denominator_and_notes() {
        HttpResponse<String> reading = done(
                web.get(centre(), "/statistics/indicators/family-share-reported?from=2019-01-01&until=2019-12-31"));
        assertEquals("107", Bodies.at(reading, "numerator.amount"));
        assertEquals("120", Bodies.at(reading, "denominator.amount"));
        assertEquals("89.17", Bodies.at(reading, "percent"));
        assertTrue(Bodies.at(reading, "text").contains("89"), reading.body());
        assertTrue(Bodies.size(reading, "notes") > 1, reading.body());
    }

    @Test
    void everything_wrong_with_a_question_is_told_at_once() {
        HttpResponse<String> refused =
                web.get(centre(), "/statistics/register?from=2026-13-01&by=colour,channel&asOf=x&post=!");
        List<String> told = Stream.iterate(0, i -> i + 1)
                .limit(Bodies.size(refused, "violations"))
                .map(i -> Bodies.at(refused, "violations." + i + ".field") + " "
                        + Bodies.at(refused, "violations." + i + ".rule"))
                .sorted()
                .toList();
        assertEquals(List.of("asOf form", "by one-of", "from form", "post form", "until required"), told);
        HttpResponse<String> backwards = web.get(
                centre(),
                "/statistics/table?from=2026-02-01&until=2026-01-01&by=month&post=500118106201&division=500118");
        assertEquals(2, Bodies.size(backwards, "violations"), backwards.body());
        assertEquals("until", Bodies.at(backwards, "violations.0.field"));
        assertEquals("one-of", Bodies.at(backwards, "violations.1.rule"));
        assertFalse(Bodies.at(backwards, "violations.1.allowed").isEmpty());
        HttpResponse<String> none = web.get(centre(), "/statistics/indicators/nonsense" + YEAR);
        assertEquals(422, none.statusCode(), none.body());
    }

    @Test
    void a_station_sees_its_own_figures_and_nobody_elses() {
        String own = "/statistics/register" + YEAR + "&by=channel&post=500118106201";
        assertEquals(404, web.get(web.zhou(), own.replace("106201", "106200")).statusCode());
        assertEquals(
                404,
                web.get(web.zhou(), "/statistics/register" + YEAR + "&by=channel")
                        .statusCode());
        assertEquals(404, web.get(web.neighbour(), own).statusCode());
        assertEquals(200, web.get(centre(), own).statusCode());
    }

    @Test
    void the_certified_of_a_day_are_told_to_who_administers() {
        String asked = "/certificates?track=mediation&on=2026-05-06&staff=zhou,han";
        HttpResponse<String> told = done(web.get(web.tokens.staff("qian", "500118000000-federation"), asked));
        assertEquals(1, Bodies.size(told, "staff"), told.body());
        assertEquals("zhou", Bodies.at(told, "staff.0"));
        assertEquals(404, web.get(web.zhou(), asked).statusCode());
    }
}
