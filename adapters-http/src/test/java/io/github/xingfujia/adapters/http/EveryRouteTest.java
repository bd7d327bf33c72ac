package io.github.xingfujia.adapters.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may go wrong with a request is answered the same way at every route of the table; one test per kind. */
class EveryRouteTest {

    private static final List<Route> TABLE = RouteTable.of(Limits.usual()).routes();
    /** What is asked with a body: a question changes nothing and may be repeated as one likes. */
    private static final List<String> QUESTIONS = List.of(
            "network.find",
            "casework.replay",
            "books.tryPast",
            "books.tryCase",
            "books.tryProposed",
            "volunteer.checkLesson",
            "casework.told",
            "protection.told",
            "consultation.free",
            "consultation.mine",
            "consultation.myQuestion",
            "consultation.myAid",
            "custody.erasureUnder",
            "evaluation.myObjection",
            "counselling.ticket");

    /** A file about somebody known by name only. */
    private static final String FILE = "{\"channel\":\"visit\",\"victim\":{\"name\":\"演示·小禾\"}}";

    private static final String NOWHERE = "b".repeat(26);

    private static WebHouse web;
    private static String at;
    private static String seen;
    private static String finding;
    private static String task;
    private static String violence;

    @BeforeAll
    static void open() {
        web = WebHouse.open();
        at = web.dispute();
        seen = web.get(web.zhou(), at).headers().firstValue("ETag").orElseThrow();
        done(web.post(
                web.zhou(),
                at + "/triage",
                "{\"category\":\"couple\",\"risk\":\"low\",\"minors\":false}",
                "Idempotency-Key",
                "used-before"));
        finding = finding();
        task = task(at, "coordinate", "used-for-the-task");
        violence = Bodies.at(
                done(web.post(
                        yang(),
                        "/violence-files",
                        "{\"channel\":\"visit\",\"victim\":{\"name\":\"x\"}}",
                        "Idempotency-Key",
                        "used-before")),
                "id");
    }

    @AfterAll
    static void close() {
        web.close();
    }

    private static String finding() {
        return Bodies.at(
                done(
                        web.post(
                                web.zhou(),
                                "/sweeps",
                                "{\"division\":\"500118106201\",\"on\":\"2026-05-05\",\"findings\":[{\"category\":\"couple\",\"risk\":\"low\"}]}")),
                "findings.0");
    }

    private static HttpResponse<String> done(HttpResponse<String> response) {
        assertTrue(response.statusCode() / 100 == 2, () -> response.statusCode() + " " + response.body());
        return response;
    }

    private static Stream<Arguments> named(Stream<Route> routes) {
        List<Arguments> all = routes.map(r -> Arguments.of(r.id(), r)).toList();
        assertFalse(all.isEmpty());
        return all.stream();
    }

    static Stream<Arguments> every() {
        return named(TABLE.stream());
    }

    static Stream<Arguments> commands() {
        return named(TABLE.stream().filter(r -> r.takes().isPresent()));
    }

    static Stream<Arguments> ofOneThing() {
        return named(TABLE.stream()
                .filter(r -> r.path().names().contains("case")
                        || r.path().names().contains("file")
                        || r.path().names().contains("finding")));
    }

    static Stream<Arguments> lists() {
        return named(TABLE.stream().filter(r -> r.queries().containsKey("limit")));
    }

    /** Those without login share one space of keys: another body under a key that somebody chose is another command. */
    static Stream<Arguments> kept() {
        return named(TABLE.stream()
                .filter(r -> r.takes().isPresent() && !QUESTIONS.contains(r.id()))
                .filter(Route::login));
    }

    private static String path(Route route, String caseId, String findingId) {
        return route.path()
                .text()
                .replace("{case}", caseId)
                .replace("{finding}", findingId)
                .replace("{erasure}", "case-" + caseId + "-p1")
                .replace("{glass}", "case-" + caseId + "-yang")
                .replace("{receipt}", "case-" + caseId + "-p1-1")
                .replace("{matter}", "case-" + caseId)
                .replace("{complaint}", caseId + "-p1")
                .replace("{task}", caseId.equals(NOWHERE) ? NOWHERE : task)
                .replace("{conference}", NOWHERE)
                .replace("{measure}", "1")
                .replace("{digest}", "0".repeat(64))
                .replace("{earlier}", NOWHERE)
                .replace("{later}", NOWHERE)
                .replace("{dispute}", NOWHERE)
                .replace("{like}", NOWHERE)
                .replace("{stay}", NOWHERE)
                .replace("{watch}", NOWHERE)
                .replace("{appointment}", NOWHERE)
                .replace("{aid}", NOWHERE)
                .replace("{question}", NOWHERE)
                .replace("{sign}", NOWHERE)
                .replace("{publicity}", NOWHERE)
                .replace("{campaign}", NOWHERE)
                .replace("{nomination}", NOWHERE)
                .replace("{suggestion}", NOWHERE)
                .replace("{interest}", NOWHERE)
                .replace("{activity}", NOWHERE)
                .replace("{counsel}", NOWHERE)
                .replace("{meeting}", "1")
                .replace("{paper}", "202605-" + "a".repeat(8))
                .replace("{salon}", NOWHERE)
                .replace("{course}", "law-1")
                .replace("{petition}", NOWHERE)
                .replace("{year}", "2026")
                .replace("{file}", caseId.equals(NOWHERE) ? NOWHERE : violence)
                .replace("{visit}", "1")
                .replace("{minor}", "1")
                .replace("{item}", "1")
                .replace("{session}", "1")
                .replace("{division}", "500118106201")
                .replace("{post}", "500118106201")
                .replace("{indicator}", "x")
                .replace("{table}", "escalation")
                .replace("{proposal}", "escalation-1")
                .replace("{version}", "0")
                .replace("{staff}", "zhou")
                .replace("{month}", "2026-05")
                .replace("{quarter}", "2026-2")
                .replace("{lesson}", NOWHERE)
                .replace("{duty}", NOWHERE)
                .replace("{number}", "202605-0001");
    }

    private static String somewhere(Route route) {
        return path(route, NOWHERE, NOWHERE);
    }

    private static String here(Route route) {
        return path(route, at.substring("/cases/".length()), finding);
    }

    private static HttpResponse<String> ask(Route route, String token, String path, String... headers) {
        return route.takes().isPresent()
                ? web.post(token, path, Written.body(route), headers)
                : web.get(token, path, headers);
    }

    private static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertEquals(status, response.statusCode(), response.body());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse(""));
        assertEquals("urn:xingfujia:problem:" + code, Bodies.at(response, "type"), response.body());
        assertEquals(Integer.toString(status), Bodies.at(response, "status"));
        assertFalse(Bodies.at(response, "title").isEmpty());
        assertFalse(Bodies.at(response, "detail").isEmpty());
        assertEquals("no-store", response.headers().firstValue("Cache-Control").orElse(""));
    }

    private static List<String> broken(HttpResponse<String> response) {
        return Stream.iterate(0, i -> i + 1)
                .limit(Math.max(0, Bodies.size(response, "violations")))
                .map(i -> Bodies.at(response, "violations." + i + ".field") + " "
                        + Bodies.at(response, "violations." + i + ".rule"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void an_unknown_field_is_named(String id, Route route) {
        String body = Written.body(route);
        String more = "{\"colour\":1" + (body.equals("{}") ? "" : ",") + body.substring(1);
        HttpResponse<String> refused = web.post(web.zhou(), somewhere(route), more);
        assertProblem(refused, 422, "invalid");
        assertEquals(List.of("colour unknown-key"), broken(refused), refused.body());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void a_field_that_stands_there_twice_is_named(String id, Route route) {
        String body = Written.body(route);
        String field = Written.first(route).orElse("colour");
        String twice = "{\"" + field + "\":" + (body.equals("{}") ? "1,\"colour\":2}" : "1," + body.substring(1));
        HttpResponse<String> refused = web.post(web.zhou(), somewhere(route), twice);
        assertProblem(refused, 422, "invalid");
        assertTrue(broken(refused).contains(field + " duplicate-key"), refused.body());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void an_oversized_body_is_not_read(String id, Route route) {
        HttpResponse<String> refused =
                web.post(web.zhou(), somewhere(route), "{\"words\":\"" + "x".repeat(66_000) + "\"}");
        assertProblem(refused, 413, "too-large");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void what_is_no_object_is_malformed(String id, Route route) {
        HttpResponse<String> refused = web.post(web.zhou(), somewhere(route), "[]");
        assertProblem(refused, 400, "malformed");
        assertEquals("not-an-object", Bodies.at(refused, "violations.0.rule"), refused.body());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("every")
    void a_token_that_does_not_hold_is_refused(String id, Route route) {
        Map<String, String> zhou = Map.of("actor", "staff", "staff", "zhou", "post", WebHouse.STATION);
        JWTClaimsSet.Builder expired = web.tokens
                .claims(zhou)
                .expirationTime(Date.from(web.clock.instant().minus(Duration.ofHours(1))));
        for (String token : List.of(
                Tokens.signed(web.tokens.claims(zhou), Tokens.key()),
                web.tokens.signed(expired),
                Tokens.unsigned(web.tokens.claims(zhou)),
                web.tokens.signed(web.tokens.claims(zhou).audience("another")),
                "nonsense")) {
            HttpResponse<String> refused = ask(route, token, here(route));
            assertProblem(refused, 401, "unproven");
            assertTrue(
                    refused.headers().firstValue("WWW-Authenticate").orElse("").contains("invalid_token"));
        }
        if (route.login()) {
            assertProblem(ask(route, "", here(route)), 401, "unknown-caller");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofOneThing")
    void anothers_matter_is_answered_like_one_that_is_not_there(String id, Route route) {
        HttpResponse<String> anothers = ask(route, web.neighbour(), here(route));
        HttpResponse<String> nowhere = ask(route, web.neighbour(), somewhere(route));
        assertProblem(anothers, 404, "not-available");
        assertEquals(nowhere.statusCode(), anothers.statusCode());
        assertEquals(nowhere.body(), anothers.body());
        assertEquals(headers(nowhere), headers(anothers));
    }

    private static TreeMap<String, Object> headers(HttpResponse<String> response) {
        TreeMap<String, Object> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        return headers;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kept")
    void a_key_that_was_used_for_another_body_is_refused(String id, Route route) {
        HttpResponse<String> refused = switch (id) {
            case "casework.takeOver" -> {
                String mine = at;
                at = web.dispute();
                HttpResponse<String> taken = again(route, web.tokens.staff("wang", "500118000000"));
                at = mine;
                yield taken;
            }
            case "volunteer.revoke" -> again(route, head(), later(Written.body(route)), later(Written.other(route)));
            case "volunteer.answerInterest" -> onAnInterest();
            case "volunteer.apply" -> again(route, head(), application("倾听"), application("法律"));
            case "volunteer.confirmCheck",
                    "volunteer.select",
                    "volunteer.decline",
                    "volunteer.attend",
                    "volunteer.practise",
                    "volunteer.confirmPractice",
                    "volunteer.joinCohort" -> onTheTeam(route, head(), "/team", application("沟通"));
            case "learning.credit" -> onTheTeam(route, head(), "/team", application("看课"));
            case "volunteer.sitExam", "volunteer.answerExam" ->
                onTheTeam(route, web.zhou(), "/team", application("沟通"));
            case "volunteer.appeal" -> {
                String own = "{\"staff\":\"feng\",\"track\":\"counselling\",";
                done(web.post(
                        head(),
                        "/certificates/suspend",
                        own + "\"from\":\"2027-05-06\",\"until\":\"2027-05-07\",\"cause\":\"under-review\"}"));
                yield again(
                        route,
                        web.tokens.staff("feng", "500118000000"),
                        own + "\"words\":\"一\"}",
                        own + "\"words\":\"二\"}");
            }
            case "volunteer.checkIn" -> again(route, web.zhou(), begun("zhou", "care"), begun("zhou", "petition"));
            case "volunteer.checkOut", "volunteer.confirmHours", "volunteer.correctHours", "volunteer.certifyHours" ->
                onHerHours(route);
            case "volunteer.withdrawHours" -> {
                String number = hoursCertified("key-to-withdraw");
                yield web.post(
                        web.tokens.staff("wang", "500118000000"),
                        here(route),
                        "{\"number\":\"" + number + "\"}",
                        "Idempotency-Key",
                        "key-to-withdraw");
            }
            case "volunteer.holdExchange" -> {
                String lesson = lesson("key-to-hold", "wang");
                String wang = web.tokens.staff("wang", "500118000000");
                String body = "{\"quarter\":\"2026-2\",\"on\":\"2026-05-05\",\"present\":[\"zhou\"],\"lessons\":[\""
                        + lesson + "\"]}";
                yield web.post(wang, here(route), body, "Idempotency-Key", "key-to-hold");
            }
            case "volunteer.proposeLesson" -> {
                lesson("key-to-propose", "wang");
                yield web.post(
                        web.tokens.staff("wang", "500118000000"),
                        here(route),
                        told(ended("wang"), "另一个"),
                        "Idempotency-Key",
                        "key-to-propose");
            }
            case "volunteer.withdrawLesson" -> {
                String lesson = lesson("key-to-take-back", "wang");
                yield web.post(
                        web.tokens.staff("wang", "500118000000"),
                        here(route),
                        "{\"lesson\":\"" + lesson + "\"}",
                        "Idempotency-Key",
                        "key-to-take-back");
            }
            case "volunteer.dispatch" ->
                again(route, head(), sentTo("05-07", "500118106000"), sentTo("05-08", "500118106000"));
            case "volunteer.cancelDuty" -> {
                HttpResponse<String> sent = done(web.post(
                        head(), "/duties", sentTo("05-09", "500118106000"), "Idempotency-Key", "key-to-cancel"));
                yield web.post(head(), here(route), duty(sent, ""), "Idempotency-Key", "key-to-cancel");
            }
            case "volunteer.declineDuty", "volunteer.startDuty", "volunteer.endDuty" -> {
                HttpResponse<String> sent = done(web.post(head(), "/duties", sentTo("05-10", "500118106201")));
                String key = "key-" + route.id().replace('.', '-');
                String she = web.tokens.staff(Bodies.at(sent, "chosen.0.staff"), "500118106201");
                done(web.post(she, "/duties/decline", duty(sent, ",\"cause\":\"ill\""), "Idempotency-Key", key));
                String cause = id.equals("volunteer.declineDuty") ? ",\"cause\":\"busy\"" : "";
                yield web.post(she, here(route), duty(sent, cause), "Idempotency-Key", key);
            }
            case "volunteer.secondDuty" -> {
                HttpResponse<String> sent = done(web.post(
                        head(), "/duties", sentTo("05-11", "500118106000"), "Idempotency-Key", "key-to-second"));
                yield web.post(head(), here(route), duty(sent, ",\"never\":[]"), "Idempotency-Key", "key-to-second");
            }
            case "volunteer.certify",
                    "volunteer.award",
                    "volunteer.suspend",
                    "volunteer.reinstate",
                    "volunteer.decideAppeal",
                    "volunteer.honour",
                    "volunteer.withdrawHonour" -> onACertificate(route);
            case "casework.link", "casework.dismissMatch" -> {
                String han = web.tokens.staff("han", "500118000000");
                String match = match();
                done(web.post(han, here(route), match, "Idempotency-Key", "decided-" + id.length()));
                String otherwise = id.equals("casework.link") ? "/matches/dismiss" : "/matches/link";
                yield web.post(han, otherwise, match, "Idempotency-Key", "decided-" + id.length());
            }
            case "casework.linkFile", "casework.dismissFile" -> {
                String han = web.tokens.staff("han", "500118000000");
                String pair = fileMatch();
                String she = pair.replace("}", ",\"she\":\"applicant\"}");
                boolean links = id.equals("casework.linkFile");
                done(web.post(han, here(route), links ? she : pair, "Idempotency-Key", "decided-" + id.length()));
                yield web.post(
                        han,
                        links ? "/matches/files/dismiss" : "/matches/files/link",
                        links ? pair : she,
                        "Idempotency-Key",
                        "decided-" + id.length());
            }
            case "books.propose",
                    "books.proposeFiles",
                    "books.revert",
                    "books.verify",
                    "books.replayed",
                    "books.approve",
                    "books.countersign",
                    "books.withdraw" -> onTheDesk(route);
            case "custody.askErasure" -> {
                CustodyKeys keys = CustodyKeys.of(web);
                done(keys.decide("k"));
                yield keys.ask(head(), "k");
            }
            case "custody.decideErasure" -> {
                CustodyKeys keys = CustodyKeys.of(web);
                done(keys.decide("first"));
                done(keys.ask(head(), "k"));
                yield keys.decide("k");
            }
            case "custody.askOpening" -> {
                CustodyKeys keys = CustodyKeys.of(web);
                done(keys.decide("first"));
                done(keys.ask(keys.yang(), "k"));
                yield keys.on(route, keys.yang(), "k");
            }
            case "custody.agreeOpening" -> {
                CustodyKeys keys = CustodyKeys.of(web);
                done(keys.decide("first"));
                done(keys.ask(head(), "k"));
                yield keys.on(route, head(), "k");
            }
            case "custody.destroy", "custody.destroyAgain" -> {
                CustodyKeys keys = CustodyKeys.restricted(web);
                done(keys.agree("k"));
                yield keys.on(route, keys.qin(), "k");
            }
            case "custody.breakGlass" -> {
                CustodyKeys keys = CustodyKeys.of(web);
                yield again(route, keys.yang(), keys.danger("one"), keys.danger("another"));
            }
            case "custody.confirmGlass" -> {
                CustodyKeys keys = CustodyKeys.of(web);
                done(web.post(keys.yang(), "/custody/glasses", keys.danger("one")));
                done(keys.confirm(true, "k"));
                yield keys.confirm(false, "k");
            }
            case "custody.tellWhereabouts" -> {
                CustodyKeys keys = CustodyKeys.of(web);
                yield again(route, keys.yang(), keys.place("one"), keys.place("another"));
            }
            case "disclosure.record" -> {
                CustodyKeys keys = CustodyKeys.of(web);
                yield again(route, keys.yang(), keys.disclosure("police"), keys.disclosure("court"));
            }
            case "disclosure.withdraw", "disclosure.notified", "disclosure.acknowledged" -> {
                CustodyKeys keys = CustodyKeys.of(web);
                done(web.post(keys.yang(), "/disclosures", keys.disclosure("police"), "Idempotency-Key", "custody-k"));
                yield keys.on(route, keys.yang(), "k");
            }
            case "departments.send" ->
                again(route, web.zhou(), sent(at, "legal-aid", "one"), sent(at, "legal-aid", "two"));
            case "departments.confer" -> again(route, qian(), conference("1"), conference("2"));
            case "departments.carryOut" -> {
                String made = Bodies.at(
                        done(web.post(qian(), "/conferences", conference("3"), "Idempotency-Key", "held-before")),
                        "conference");
                yield web.post(
                        qian(),
                        "/conferences/" + made + "/carry-out",
                        "{\"decision\":1}",
                        "Idempotency-Key",
                        "held-before");
            }
            case "departments.decide", "departments.issue" -> named(route);
            case "casework.open", "casework.sweep", "protection.register" -> again(route, web.zhou());
            case "measures.place" -> again(route, yang(), stay("甲"), stay("乙"), file());
            case "measures.extendStay", "measures.leave" -> {
                HttpResponse<String> made = done(
                        web.post(yang(), file() + "/stays", stay("丙"), "Idempotency-Key", "used-for-" + id.length()));
                String at = route.path().text().replace("{stay}", Bodies.at(made, "id"));
                yield ask(route, yang(), at, "Idempotency-Key", "used-for-" + id.length());
            }
            case "evaluation.start" -> {
                CampaignKeys.ended(web);
                yield again(route, CampaignKeys.wang(web), CampaignKeys.campaign(1), CampaignKeys.campaign(2));
            }
            case "evaluation.declare", "evaluation.score" -> {
                // weeks pass there
                try (WebHouse own = WebHouse.open()) {
                    yield new CampaignKeys(own).used(route);
                }
            }
            case "evaluation.panel",
                    "evaluation.endCampaign",
                    "evaluation.openScoring",
                    "evaluation.returnVotes",
                    "evaluation.tally",
                    "evaluation.nominate",
                    "evaluation.handPapers",
                    "evaluation.filePaper",
                    "evaluation.takeUp",
                    "evaluation.setAside",
                    "evaluation.review",
                    "evaluation.audit",
                    "evaluation.askFamily",
                    "evaluation.decline",
                    "evaluation.secondLook",
                    "evaluation.announce",
                    "evaluation.name",
                    "evaluation.withdraw",
                    "evaluation.tellStory",
                    "evaluation.consent",
                    "evaluation.answerObjection",
                    "evaluation.answerAlarm",
                    "evaluation.settle" -> new CampaignKeys(web).used(route);
            case "stations.inspect", "stations.rise", "stations.nameGold", "stations.lower" ->
                new StationKeys(web).used(route);
            case "consultation.offer",
                    "consultation.withdraw",
                    "consultation.close",
                    "consultation.reopen",
                    "consultation.tookPlace",
                    "consultation.missed",
                    "consultation.callOff",
                    "consultation.give",
                    "consultation.answer",
                    "consultation.pass",
                    "consultation.publish",
                    "consultation.unpublish",
                    "consultation.answerAid" -> new ConsultationKeys(web).used(route);
            case "counselling.offer",
                    "counselling.open",
                    "counselling.planYear",
                    "counselling.schedule",
                    "counselling.callOut" -> {
                CounselKeys keys = new CounselKeys(web);
                yield again(route, keys.host(), keys.body(route, 1), keys.body(route, 2));
            }
            case "counselling.join",
                    "counselling.identify",
                    "counselling.leave",
                    "counselling.screen",
                    "counselling.sign",
                    "counselling.plan",
                    "counselling.start",
                    "counselling.cancel",
                    "counselling.record",
                    "counselling.care",
                    "counselling.refer",
                    "counselling.end",
                    "counselling.certify",
                    "counselling.beginSalon",
                    "counselling.checkIn",
                    "counselling.holdSalon",
                    "counselling.callOff",
                    "counselling.aid",
                    "counselling.handOver",
                    "counselling.debrief" -> new CounselKeys(web).used(route);
            case "evaluation.holdActivity" -> again(route, web.zhou(), activity(10), activity(11));
            case "evaluation.correctActivity" -> {
                String made = Bodies.at(
                        done(web.post(web.zhou(), "/activities", activity(12), "Idempotency-Key", "used-to-hold")),
                        "id");
                yield web.post(
                        web.zhou(),
                        "/activities/" + made + "/correct",
                        "{\"people\":1,\"families\":1}",
                        "Idempotency-Key",
                        "used-to-hold");
            }
            case "prevention.plan" -> again(route, yang(), publicity("1"), publicity("2"));
            case "prevention.held", "prevention.correctHeld" -> {
                HttpResponse<String> made =
                        done(web.post(yang(), "/publicity", publicity("3"), "Idempotency-Key", "used-to-plan"));
                String at = route.path().text().replace("{publicity}", Bodies.at(made, "id"));
                yield ask(route, yang(), at, "Idempotency-Key", "used-to-plan");
            }
            case "prevention.watch" -> again(route, yang(), watch("1"), watch("2"));
            case "prevention.grant", "prevention.end" -> {
                HttpResponse<String> made =
                        done(web.post(yang(), "/watches", watch("3"), "Idempotency-Key", "used-to-watch"));
                String at = route.path().text().replace("{watch}", Bodies.at(made, "id"));
                yield ask(route, yang(), at, "Idempotency-Key", "used-to-watch");
            }
            case "prevention.takeUp", "prevention.setAside" -> {
                done(
                        web.post(
                                web.zhou(),
                                "/sweeps",
                                "{\"division\":\"500118106201\",\"on\":\"2026-05-05\",\"findings\":[{\"category\":\"couple\",\"risk\":\"high\"}]}"));
                String sign = Bodies.at(done(web.get(yang(), "/signs")), "rows.0.id");
                String key = "taken-up-" + id.length();
                String taken = watch("4").replace("repeat-contact", "sweep-finding");
                done(web.post(yang(), "/signs/" + sign + "/take-up", taken, "Idempotency-Key", key));
                String otherwise =
                        id.equals("prevention.takeUp") ? watch("5").replace("repeat-contact", "sweep-finding") : "{}";
                yield web.post(yang(), route.path().text().replace("{sign}", sign), otherwise, "Idempotency-Key", key);
            }
            case "departments.declineOffer" -> {
                String made = file();
                done(web.post(
                        yang(),
                        made + "/assessments",
                        "{\"asked\":true,\"circumstances\":[\"severe\"]}",
                        "Idempotency-Key",
                        "offered-before"));
                String subject = "violence/" + made.replace("/violence-files/", "");
                yield web.post(
                        yang(),
                        "/offers/decline",
                        "{\"subject\":\"" + subject + "\",\"number\":2,\"cause\":\"not-wanted\"}",
                        "Idempotency-Key",
                        "offered-before");
            }
            case "casework.openDelegated" -> again(route, web.zhou(), delegated("1"), delegated("2"));
            case "casework.answerComplaint" -> {
                done(web.post("", at + "/complaints", "{\"words\":\"x\"}"));
                yield again(route, web.tokens.staff("wang", "500118000000"));
            }
            case "casework.follow" -> {
                finding = finding();
                yield again(route, web.zhou());
            }
            case "casework.dismiss" -> {
                finding = finding();
                done(web.post(web.zhou(), here(route), "{}", "Idempotency-Key", "dismissed"));
                Route follow = TABLE.stream()
                        .filter(r -> r.id().equals("casework.follow"))
                        .findFirst()
                        .orElseThrow();
                yield ask(follow, web.zhou(), here(follow), "Idempotency-Key", "dismissed");
            }
            case "casework.reinstate" -> {
                finding = finding();
                done(web.post(web.zhou(), "/findings/" + finding + "/dismiss", "{}"));
                done(web.post(web.zhou(), here(route), "{}", "Idempotency-Key", "reinstated"));
                Route dismiss = TABLE.stream()
                        .filter(r -> r.id().equals("casework.dismiss"))
                        .findFirst()
                        .orElseThrow();
                yield ask(dismiss, web.zhou(), here(dismiss), "Idempotency-Key", "reinstated");
            }
            case "casework.triage" ->
                web.post(
                        web.zhou(),
                        here(route),
                        "{\"category\":\"in-laws\",\"risk\":\"low\",\"minors\":false}",
                        "Idempotency-Key",
                        "used-before");
            default ->
                id.startsWith("measures.")
                        ? onTheFile(route)
                        : ask(
                                route,
                                id.startsWith("protection.") ? yang() : web.zhou(),
                                here(route),
                                "Idempotency-Key",
                                "used-before");
        };
        assertProblem(refused, 422, "repeated");
    }

    /** The key of a proposal that was made, under which she asks for something else. */
    private static HttpResponse<String> onTheDesk(Route route) {
        String key = "key-" + route.id().replace('.', '-');
        done(web.post(head(), "/books/escalation/proposals", """
            {"file": "own.yaml", "text": "{book: escalation, pack: yongchuan-demo, version: 2, from: 2026-05-01,\
             rules: [{id: %s, when: {unsettled: 2..99}, then: {step: stay}, cites: [人民调解法 31], zh: 留, en: stays}]}"}
            """.formatted(key), "Idempotency-Key", key));
        return ask(route, head(), here(route), "Idempotency-Key", key);
    }

    /** The key of something done about zhou, under which something else is asked about her. */
    private static HttpResponse<String> onTheTeam(Route route, String who, String path, String body) {
        String key = "key-" + route.id().replace('.', '-');
        done(web.post(who, path, body, "Idempotency-Key", key));
        return ask(route, who, here(route), "Idempotency-Key", key);
    }

    /** The key under which a certificate was suspended for days to come, which is taken back. */
    private static HttpResponse<String> onACertificate(Route route) {
        String key = "key-" + route.id().replace('.', '-');
        String hers = "{\"staff\":\"zhou\",\"track\":\"mediation\"";
        String far = ",\"from\":\"2026-05-20\",\"until\":\"2026-05-21\",\"cause\":\"under-review\"}";
        done(web.post(head(), "/certificates/suspend", hers + far, "Idempotency-Key", key));
        done(web.post(head(), "/certificates/reinstate", hers + "}"));
        return ask(route, head(), here(route), "Idempotency-Key", key);
    }

    /** The key under which an interest was answered one way, under which it is answered another way. */
    private static HttpResponse<String> onAnInterest() {
        done(web.post("", "/interests", "{\"asker\":{\"called\":\"演示·小禾\"},\"tracks\":[],\"words\":\"演示\"}"));
        String at = "/interests/" + Bodies.at(done(web.get(head(), "/interests")), "rows.0.interest") + "/answer";
        done(web.post(head(), at, "{\"answer\":\"invited\"}", "Idempotency-Key", "key-on-an-interest"));
        return web.post(head(), at, "{\"answer\":\"closed\"}", "Idempotency-Key", "key-on-an-interest");
    }

    /** The key under which somebody began service, under which something else is asked about it. */
    private static HttpResponse<String> onHerHours(Route route) {
        String key = "key-" + route.id().replace('.', '-');
        String staff = Map.of(
                        "volunteer.checkOut", "chen",
                        "volunteer.confirmHours", "wang",
                        "volunteer.correctHours", "zheng",
                        "volunteer.certifyHours", "shen")
                .get(route.id());
        String post = staff.equals("chen") ? "500118106000" : "500118000000";
        String token = web.tokens.staff(staff, post);
        done(web.post(token, "/hours/check-in", begun(staff, "care"), "Idempotency-Key", key));
        String body = Written.body(route).replace("\"staff\":\"zhou\"", "\"staff\":\"" + staff + "\"");
        return web.post(token, here(route), body, "Idempotency-Key", key);
    }

    private static String duty(HttpResponse<String> sent, String more) {
        return "{\"duty\":\"" + Bodies.at(sent, "chosen.0.duty") + "\"" + more + "}";
    }

    /** Returns the key of a dispute that somebody of the centre opened and ended. */
    private static String ended(String who) {
        String token = web.tokens.staff(who, "500118000000");
        String id = Bodies.at(
                done(web.post(
                        token,
                        "/cases",
                        "{\"channel\":\"visit\",\"applicant\":{\"name\":\"演示·小禾\"},\"about\":\"婆媳关系\"}")),
                "id");
        done(web.post(token, "/cases/" + id + "/end", "{\"ending\":\"other\"}"));
        return id;
    }

    private static String told(String source, String title) {
        String text =
                "\"source\":\"" + source + "\",\"title\":\"" + title + "\",\"tags\":[\"婆媳\"],\"words\":\"先分别听，再一起谈\"";
        String wang = web.tokens.staff("wang", "500118000000");
        String checked = Bodies.at(done(web.post(wang, "/lessons/check", "{" + text + "}")), "checked");
        return "{" + text + ",\"recognisable\":0,\"checked\":\"" + checked + "\"}";
    }

    /** Returns a lesson that was proposed under a key. */
    private static String lesson(String key, String who) {
        return Bodies.at(
                done(web.post(
                        web.tokens.staff(who, "500118000000"),
                        "/lessons",
                        told(ended(who), "先听后谈"),
                        "Idempotency-Key",
                        key)),
                "lesson");
    }

    private static String sentTo(String day, String post) {
        return "{\"kind\":\"mediation\",\"post\":\"" + post + "\",\"from\":\"2026-" + day
                + "T09:00:00+08:00\",\"until\":\"2026-" + day + "T10:00:00+08:00\",\"danger\":\"low\"}";
    }

    private static String begun(String staff, String work) {
        return "{\"staff\":\"" + staff + "\",\"post\":\"500118000000\",\"work\":\"" + work + "\"}";
    }

    /** Returns the number of a certificate drawn up under a key, of service at the district's centre. */
    private static String hoursCertified(String key) {
        String wang = web.tokens.staff("wang", "500118000000");
        String wu = web.tokens.staff("wu", "500118106201");
        done(web.post(wu, "/hours/check-in", begun("wu", "care")));
        done(web.post(wu, "/hours/check-out", "{\"staff\":\"wu\"}"));
        done(web.post(wang, "/hours/confirm", "{\"staff\":\"wu\",\"month\":\"2026-05\",\"entry\":1,\"minutes\":1}"));
        return Bodies.at(
                done(web.post(
                        wang,
                        "/service-certificates",
                        "{\"staff\":\"wu\",\"from\":\"2026-05\",\"until\":\"2026-05\","
                                + "\"residentId\":\"11010519491231002X\",\"inCharge\":\"qian\"}",
                        "Idempotency-Key",
                        key)),
                "number");
    }

    private static String application(String skill) {
        return "{\"staff\":\"zhou\",\"group\":\"mediator\",\"skills\":[\"" + skill + "\"]}";
    }

    private static String qian() {
        return web.tokens.staff("qian", "500118000000-federation");
    }

    private static String sent(String path, String kind, String words) {
        String person = kind.equals("coordinate") ? "" : "{\"code\":\"person\",\"words\":\"x\"},";
        return "{\"subject\":\"case/" + path.substring("/cases/".length())
                + "\",\"kind\":\"" + kind
                + "\",\"conditions\":[],\"basis\":\"x\",\"consent\":{\"on\":\"2026-05-06\",\"how\":\"phone\"},\"fields\":["
                + person + "{\"code\":\"request\",\"words\":\"" + words + "\"}]}";
    }

    private static String task(String path, String kind, String words) {
        return Bodies.at(done(web.post(web.zhou(), "/tasks", sent(path, kind, words))), "task");
    }

    private static String conference(String minutes) {
        return "{\"on\":\"2026-05-01\",\"departments\":[\"police\",\"court\"],\"matters\":[],\"decisions\":"
                + "[{\"owner\":\"police\",\"by\":\"2026-06-01\",\"words\":\"x\"}],\"minutes\":\"" + minutes + "\"}";
    }

    /** A task that was given back on paper by whom alone it is for, named by the head under a key used again. */
    private static HttpResponse<String> named(Route route) {
        String mine = task;
        task = task(web.dispute(), "shelter", "given back");
        String path = "/tasks/" + task;
        String back =
                "{\"cause\":\"not-competent\",\"words\":\"x\",\"paper\":{\"on\":\"2026-05-06\",\"reference\":\"x\"}}";
        done(web.post(web.zhou(), path + "/give-back", back));
        String key = "named-" + route.id().length();
        done(web.post(
                qian(),
                path + "/decide",
                "{\"to\":\"civil-affairs\",\"basis\":\"x\",\"reason\":\"x\"}",
                "Idempotency-Key",
                key));
        HttpResponse<String> refused = ask(route, qian(), here(route), "Idempotency-Key", key);
        task = mine;
        return refused;
    }

    private static String yang() {
        return web.tokens.staff("yang", "500118000000");
    }

    /** The path of a violence file that the district handles. */
    private static String file() {
        return "/violence-files/" + Bodies.at(done(web.post(yang(), "/violence-files", FILE)), "id");
    }

    /** The key under which legal aid was asked for on the file, used for something else. */
    private static HttpResponse<String> onTheFile(Route route) {
        String file = file();
        String aid = "{\"on\":\"2026-05-01\",\"urgent\":false}";
        done(web.post(yang(), file + "/legal-aid", aid, "Idempotency-Key", "used-on-the-file"));
        String path =
                route.path().text().replace("/violence-files/{file}", file).replace("{measure}", "1");
        String body = route.id().equals("measures.askAid") ? aid.replace("false", "true") : Written.body(route);
        return web.post(yang(), path, body, "Idempotency-Key", "used-on-the-file");
    }

    private static String stay(String place) {
        return "{\"place\":\"" + place
                + "\",\"handlers\":[\"yang\",\"zhu\"],\"from\":\"2026-05-05\",\"until\":\"2026-05-10\"}";
    }

    private static String publicity(String title) {
        return "{\"division\":\"500118106201\",\"form\":\"lecture\",\"on\":\"2026-06-01\",\"sessions\":1,\"title\":\""
                + title + "\"}";
    }

    private static String activity(int people) {
        return "{\"kind\":\"lecture\",\"division\":\"500118106201\",\"on\":\"2026-04-" + people + "\",\"people\":"
                + people + ",\"families\":3,\"photos\":[]}";
    }

    private static String watch(String words) {
        return "{\"division\":\"500118106201\",\"purpose\":\"offer-help\",\"basis\":\"sweep-finding\",\"words\":\""
                + words + "\",\"until\":\"2026-06-01\"}";
    }

    private static String delegated(String reference) {
        return "{\"opening\":{\"channel\":\"court\",\"applicant\":{\"name\":\"x\"},\"about\":\"couple\"},"
                + "\"delegation\":{\"reference\":\"" + reference
                + "\",\"procedure\":\"ordinary\",\"on\":\"2026-05-01\",\"materials\":1}}";
    }

    private static String head() {
        return web.tokens.staff("qian", "500118000000-federation");
    }

    /** A loss begins today or later. */
    private static String later(String body) {
        return body.replace("2026-05-01", "2026-06-01");
    }

    /** Two cases of one applicant. */
    /** A dispute and a file of one telephone. */
    private static String fileMatch() {
        String phone = "\"phone\":\"13800000001\"}";
        String dispute = Bodies.at(
                done(web.post(
                        web.zhou(),
                        "/cases",
                        "{\"channel\":\"visit\",\"applicant\":{\"name\":\"演示甲\"," + phone + ",\"about\":\"夫妻关系\"}")),
                "id");
        String file = Bodies.at(
                done(web.post(
                        web.zhou(),
                        "/violence-files",
                        "{\"channel\":\"visit\",\"victim\":{\"name\":\"演示乙\"," + phone + "}")),
                "id");
        return "{\"dispute\":\"" + dispute + "\",\"file\":\"" + file + "\"}";
    }

    private static String match() {
        web.dispute();
        HttpResponse<String> matches = done(web.get(web.tokens.staff("han", "500118000000"), "/matches"));
        return "{\"earlier\":\"" + Bodies.at(matches, "rows.0.earlier") + "\",\"later\":\""
                + Bodies.at(matches, "rows.0.later") + "\"}";
    }

    private static HttpResponse<String> again(Route route, String token) {
        return again(route, token, Written.body(route), Written.other(route));
    }

    private static HttpResponse<String> again(Route route, String token, String body, String other) {
        return again(route, token, body, other, "");
    }

    private static HttpResponse<String> again(Route route, String token, String body, String other, String file) {
        String key = "key-" + route.id().replace('.', '-');
        String path = file.isEmpty() ? here(route) : route.path().text().replace("/violence-files/{file}", file);
        HttpResponse<String> first = done(web.post(token, path, body, "Idempotency-Key", key));
        HttpResponse<String> same = done(web.post(token, path, body, "Idempotency-Key", key));
        assertEquals(first.body(), same.body());
        return web.post(token, path, other, "Idempotency-Key", key);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void a_command_on_a_view_that_is_no_more_is_not_done(String id, Route route) {
        String token = id.equals("casework.takeOver") ? web.tokens.staff("wang", "500118000000") : web.zhou();
        String before = Bodies.at(web.get(web.zhou(), at), "revision");
        HttpResponse<String> refused = ask(route, token, here(route), "If-Match", seen);
        if (route.tagged()) {
            assertProblem(refused, 412, "stale");
        } else {
            assertProblem(refused, 400, "malformed");
            assertEquals(List.of("If-Match not-here"), broken(refused));
        }
        assertEquals(before, Bodies.at(web.get(web.zhou(), at), "revision"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void a_page_has_a_size_and_a_place(String id, Route route) {
        for (String wrong : List.of("limit=0", "limit=-1", "limit=201", "limit=x", "limit=", "limit=99999999999")) {
            HttpResponse<String> refused = ask(route, web.zhou(), somewhere(route) + "?" + wrong);
            assertProblem(refused, 422, "invalid");
            assertEquals("limit", Bodies.at(refused, "violations.0.field"), refused.body());
        }
        String token = switch (id) {
            case "casework.matches", "casework.fileMatches" -> web.tokens.staff("han", "500118000000");
            case "custody.erasures",
                    "volunteer.members",
                    "volunteer.interests",
                    "volunteer.engaged",
                    "volunteer.proposals",
                    "volunteer.appeals" -> head();
            case "custody.ledger", "custody.glasses" -> web.tokens.staff("you", "500118000000-federation");
            case "custody.reviews",
                    "custody.openings",
                    "disclosure.notices",
                    "prevention.signs",
                    "evaluation.reviews",
                    "evaluation.watched",
                    "evaluation.alarms",
                    "evaluation.objected" -> web.tokens.staff("yang", "500118000000");
            case "consultation.appointments", "consultation.questions" ->
                web.tokens.staff("expert-li", "500118000000-online");
            case "consultation.aids",
                    "casework.complaints",
                    "departments.conferences",
                    "counselling.list",
                    "counselling.studioSalons",
                    "counselling.petitions" -> web.tokens.staff("wang", "500118000000");
            default -> web.zhou();
        };
        HttpResponse<String> nowhere = ask(route, token, somewhere(route) + "?after=%21%21");
        assertProblem(nowhere, 422, "invalid");
        assertEquals("after", Bodies.at(nowhere, "violations.0.field"), nowhere.body());
        done(ask(route, token, somewhere(route) + "?limit=200"));
    }
}
