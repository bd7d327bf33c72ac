package io.github.xingfujia.adapters.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong is told by field and rule, all at once, and never with the value. */
class BadInputTest {

    private static WebHouse web;

    @BeforeAll
    static void open() {
        web = WebHouse.open();
    }

    @AfterAll
    static void close() {
        web.close();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("\"about\"", "\"at\":\"990000000000\",\"about\"", "at", "unknown-division"),
                Arguments.of("\"about\"", "\"at\":\"50011\",\"about\"", "at", "form"),
                Arguments.of("11010519491231002X", "110105194912310021", "applicant.residentId", "resident-id-check"),
                Arguments.of("11010519491231002X", "110105194913310021", "applicant.residentId", "resident-id-birth"),
                Arguments.of("演示口述", "字".repeat(4001), "words", "too-long"),
                Arguments.of("演示口述", "\\ud83d", "words", "unpaired-surrogate"),
                Arguments.of("演示甲", " ", "applicant.name", "required"),
                Arguments.of("演示甲", "\\u0000", "applicant.name", "control-character"),
                Arguments.of("\"visit\"", "\"pigeon\"", "channel", "one-of"),
                Arguments.of("\"visit\"", "null", "channel", "required"),
                Arguments.of("\"visit\"", "7", "channel", "form"),
                Arguments.of("\"about\"", "\"colour\":1,\"about\"", "colour", "unknown-key"),
                Arguments.of("\"about\"", "\"words\":\"\",\"about\"", "words", "duplicate-key"),
                Arguments.of("\"name\":\"演示乙\"", "\"name\":\"演示乙\",\"nick\":1", "against.nick", "unknown-key"),
                Arguments.of("婆媳关系", "天气", "about", "one-of"),
                Arguments.of("\"about\"", "\"occurredOn\":\"2026-02-30\",\"about\"", "occurredOn", "form"),
                Arguments.of("\"about\"", "\"occurredOn\":\"2036-02-01\",\"about\"", "occurredOn", "future"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void one_wrong_field_is_named(String right, String wrong, String field, String rule) {
        String body = Bodies.DISPUTE.replace(right, wrong);
        assertFalse(body.equals(Bodies.DISPUTE), "the test changes nothing");
        HttpResponse<String> refused = web.post(web.zhou(), "/cases", body);
        assertEquals(422, refused.statusCode(), refused.body());
        assertEquals(
                "application/problem+json",
                refused.headers().firstValue("Content-Type").orElse(""));
        assertEquals("urn:xingfujia:problem:invalid", Bodies.at(refused, "type"));
        assertEquals(field, Bodies.at(refused, "violations.0.field"), refused.body());
        assertEquals(rule, Bodies.at(refused, "violations.0.rule"), refused.body());
        assertEquals(1, Bodies.size(refused, "violations"), refused.body());
        assertFalse(Bodies.at(refused, "violations.0.allowed").isEmpty(), refused.body());
        for (String personal : List.of("演示甲", "演示乙", "11010519", "演示口述", "字字", "pigeon")) {
            assertFalse(refused.body().contains(personal), refused.body());
        }
    }

    @Test
    void everything_wrong_is_told_at_once() {
        String body =
                "{\"applicant\":{\"name\":\"\",\"residentId\":\"1\",\"contact\":{\"from\":\"18:00\",\"until\":\"09:00\","
                        + "\"sharedPhone\":false}},\"about\":\"\",\"words\":\"" + "x".repeat(4001) + "\",\"other\":1}";
        HttpResponse<String> refused = web.post(web.zhou(), "/cases", body);
        List<String> told = Stream.iterate(0, i -> i + 1)
                .limit(Bodies.size(refused, "violations"))
                .map(i -> Bodies.at(refused, "violations." + i + ".field") + " "
                        + Bodies.at(refused, "violations." + i + ".rule"))
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "about required",
                        "applicant.name required",
                        "applicant.residentId form",
                        "channel required",
                        "other unknown-key",
                        "words too-long"),
                told);
    }

    @Test
    void a_name_that_may_be_a_persons_is_not_repeated() {
        HttpResponse<String> refused =
                web.post(web.zhou(), "/cases", Bodies.DISPUTE.replace("\"about\"", "\"张三\":1,\"about\""));
        assertEquals("…", Bodies.at(refused, "violations.0.field"), refused.body());
        assertEquals("unknown-key", Bodies.at(refused, "violations.0.rule"), refused.body());
        assertFalse(refused.body().contains("张三"), refused.body());
    }

    @Test
    void a_session_that_ends_before_it_starts_is_named() {
        String session =
                "{\"form\":\"joint\",\"from\":\"2026-05-07T10:00:00Z\",\"until\":\"2026-05-07T09:00:00Z\",\"whenClosed\":false}";
        HttpResponse<String> refused = web.post(web.zhou(), web.dispute() + "/sessions", session);
        assertEquals(422, refused.statusCode());
        assertEquals("until", Bodies.at(refused, "violations.0.field"), refused.body());
        assertEquals("end-before-start", Bodies.at(refused, "violations.0.rule"), refused.body());
    }

    @Test
    void an_item_the_county_does_not_ask_is_named() {
        String screen = "{\"person\":" + Bodies.APPLICANT + ",\"screen\":{\"asked\":true,\"yes\":[\"weather\"]}}";
        HttpResponse<String> refused = web.post(web.zhou(), web.dispute() + "/screen", screen);
        assertEquals("screen.yes", Bodies.at(refused, "violations.0.field"), refused.body());
        assertEquals("one-of", Bodies.at(refused, "violations.0.rule"), refused.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"side\"|not-json",
                "[]|not-an-object",
                "\"x\"|not-an-object",
                "{} {}|trailing-content",
                "{\"side\":NaN}|not-json",
                "{'side':1}|not-json"
            })
    void what_is_no_json_object_is_told_with_its_place(String body, String rule) {
        HttpResponse<String> refused = web.post(web.zhou(), web.dispute() + "/incident", body);
        assertEquals(400, refused.statusCode(), refused.body());
        assertEquals("urn:xingfujia:problem:malformed", Bodies.at(refused, "type"));
        assertEquals(rule, Bodies.at(refused, "violations.0.rule"));
        assertFalse(Bodies.at(refused, "violations.0.allowed").isEmpty());
    }

    @Test
    void a_body_that_is_not_utf_8_or_too_deep_is_malformed() {
        byte[] latin = "{\"words\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        HttpResponse<String> refused = web.send(web.request(web.zhou(), "/cases")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(latin))
                .build());
        assertEquals("not-utf-8", Bodies.at(refused, "violations.0.rule"), refused.body());
        HttpResponse<String> deep =
                web.post(web.zhou(), "/cases", "{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}");
        assertEquals(400, deep.statusCode(), deep.body());
    }

    @Test
    void an_oversized_body_is_refused_with_and_without_a_stated_length() {
        String large = "{\"words\":\"" + "x".repeat(70_000) + "\"}";
        HttpResponse<String> stated = web.post(web.zhou(), "/cases", large);
        assertEquals(413, stated.statusCode());
        assertEquals("urn:xingfujia:problem:too-large", Bodies.at(stated, "type"));
        assertTrue(Bodies.at(stated, "detail").contains("65536"), stated.body());
        HttpResponse<String> streamed = web.send(web.request(web.zhou(), "/cases")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8))))
                .build());
        assertEquals(413, streamed.statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, 415",
        "application/x-www-form-urlencoded, 415",
        "application/json; charset=gbk, 415",
        "application/json; charset=utf-8, 422",
        "application/json, 422"
    })
    void only_json_in_utf_8_is_read(String type, int status) {
        HttpResponse<String> answer = web.send(web.request(web.zhou(), "/cases")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{}"))
                .build());
        assertEquals(status, answer.statusCode(), answer.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html|406",
                "application/json;q=0|406",
                "text/html, */*;q=0.1|200",
                "application/json|200",
                "application/*|200"
            })
    void answers_come_as_json_only(String accept, int status) {
        HttpResponse<String> answer = web.get(web.zhou(), "/cases", "Accept", accept);
        assertEquals(status, answer.statusCode(), answer.body());
    }

    @Test
    void a_wrong_method_learns_the_right_ones_and_a_wrong_path_nothing() {
        HttpResponse<String> refused =
                web.send(web.request(web.zhou(), "/cases").DELETE().build());
        assertEquals(405, refused.statusCode());
        assertEquals(
                "POST, GET, HEAD, OPTIONS",
                refused.headers().firstValue("Allow").orElse(""));
        HttpResponse<String> asked = web.send(web.request("", "/health")
                .method("OPTIONS", BodyPublishers.noBody())
                .build());
        assertEquals(204, asked.statusCode());
        assertEquals("GET, HEAD, OPTIONS", asked.headers().firstValue("Allow").orElse(""));
        HttpResponse<String> nowhere = web.get(web.zhou(), "/cases/");
        assertTrue(nowhere.statusCode() == 404 || nowhere.statusCode() == 422, nowhere.body());
        HttpResponse<String> unknown = web.get(web.zhou(), "/nowhere");
        assertEquals("urn:xingfujia:problem:no-such-path", Bodies.at(unknown, "type"));
    }

    @Test
    void parameters_are_declared_and_stand_there_once() {
        HttpResponse<String> refused = web.get(web.zhou(), "/cases?limit=2&limit=3&after=&colour=red&x");
        assertEquals(422, refused.statusCode());
        assertEquals("duplicate-key", Bodies.at(refused, "violations.0.rule"), refused.body());
        assertFalse(refused.body().contains("red"), refused.body());
        assertEquals(422, web.get("", "/divisions/1").statusCode());
        Route route = RouteTable.of(Limits.usual()).at("/cases").get(1);
        BadRequest malformed =
                assertThrows(BadRequest.class, () -> Parameters.read(Optional.of("number=%zz"), route, 200));
        assertEquals("number", malformed.violations().get(0).field());
        BadRequest other =
                assertThrows(BadRequest.class, () -> Parameters.read(Optional.of("number=%D5%C5"), route, 200));
        assertEquals("not-utf-8", other.violations().get(0).rule());
    }

    @Test
    void what_is_wrong_is_said_in_the_language_asked_for() {
        String body = Bodies.DISPUTE.replace("演示口述", "x".repeat(4001));
        HttpResponse<String> chinese = web.post(web.zhou(), "/cases", body);
        assertEquals("至多 4000 字", Bodies.at(chinese, "violations.0.allowed"));
        assertEquals("zh-CN", chinese.headers().firstValue("Content-Language").orElse(""));
        HttpResponse<String> preferred = web.post(web.zhou(), "/cases", body, "Accept-Language", "zh-CN,en;q=0.5");
        assertEquals("至多 4000 字", Bodies.at(preferred, "violations.0.allowed"));
        HttpResponse<String> english = web.post(web.zhou(), "/cases", body, "Accept-Language", "en-GB,zh;q=0.5");
        assertEquals("at most 4000 characters", Bodies.at(english, "violations.0.allowed"));
        assertEquals("text of 4001 characters", Bodies.at(english, "violations.0.shape"));
        assertEquals("invalid input", Bodies.at(english, "title"));
    }
}
