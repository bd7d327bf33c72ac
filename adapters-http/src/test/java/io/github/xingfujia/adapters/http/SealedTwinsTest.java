package io.github.xingfujia.adapters.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.xingfujia.kernel.ResidentId;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Safety invariant 3 over the wire: whether there is a file of violence, how grave it is and what was said in it changes no
 * byte, no header and no log line of any route for those who may not know of it.
 */
class SealedTwinsTest {

    /** Every route but the document that is the same for ever. */
    private static final List<Route> TABLE = RouteTable.of(Limits.usual()).routes().stream()
            .filter(route -> !route.id().equals("house.openapi"))
            .toList();

    private static final String CENTRE = "500118000000";
    private static final String ABSENT = "b".repeat(26);
    private static final String HE = "11010519491231002X";
    private static final String SHE = "\"residentId\":\"440524188001010014\"";
    private static final String DISPUTE = "{\"channel\":\"visit\",\"applicant\":{\"name\":\"演示甲\",\"residentId\":\""
            + HE + "\"},\"against\":{\"name\":\"演示乙\"," + SHE + "},\"about\":\"夫妻关系\",\"words\":\"演示口述\"}";
    private static final Pattern KEYED =
            Pattern.compile("\\b[a-z2-7]{26}\\b|\\b[A-Z]?[0-9]{6}-[a-z2-7]{8}\\b|\"hash\":\"[0-9a-f]{64}\"");

    /** The keys of what was done; those of what was not, lead nowhere. */
    private record Keys(String file, String task, String watch) {
        static final Keys NONE = new Keys(ABSENT, ABSENT, ABSENT);
    }

    /** One who may not know of it; who works at the station handles the dispute of the two, and here only looks. */
    private record Outsider(String who, String token, boolean looksOnly) {}

    @Test
    void no_route_tells_an_outsider_that_there_is_a_file_or_what_is_in_it() {
        List<String> none = seen("");
        List<String> grave = seen("囍" + "乙".repeat(30));
        assertTrue(none.size() > 400, "hardly anything was asked: " + none.size());
        for (int i = 0; i < none.size(); i++) {
            assertEquals(none.get(i), grave.get(i));
            assertFalse(grave.get(i).contains("囍"), grave.get(i));
        }
        assertEquals(none.size(), grave.size());
    }

    @Test
    void who_handles_it_reads_it_so_the_comparison_is_not_blind() {
        try (WebHouse web = WebHouse.open()) {
            String nothing = web.get(yang(web), "/violence-files").body();
            deeds(web, "囍甲");
            assertNotEquals(nothing, web.get(yang(web), "/violence-files").body());
        }
    }

    private static List<String> seen(String words) {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger("io.github.xingfujia");
        Level before = logger.getLevel();
        logger.setLevel(Level.TRACE);
        log.start();
        logger.addAppender(log);
        try (WebHouse web = WebHouse.open()) {
            String dispute = Bodies.at(done(web.post(web.zhou(), "/cases", DISPUTE)), "id");
            Keys keys = words.isEmpty() ? Keys.NONE : deeds(web, words);
            web.clock.pass(Duration.ofHours(6));
            web.home.work();
            web.clock.pass(Duration.ofHours(1));
            List<String> all = new ArrayList<>();
            log.list.forEach(e -> assertFalse(line(e).contains("囍"), () -> line(e)));
            log.list.clear();
            for (Outsider one : outsiders(web)) {
                for (Route route : TABLE) {
                    boolean shut = one.token().isEmpty() && route.login();
                    if (shut || route.takes().isPresent() && one.looksOnly()) {
                        continue;
                    }
                    all.add(one.who() + " " + route.id() + " → "
                            + ordered(shown(ask(web, route, one.token(), keys, dispute))));
                    log.list.forEach(e -> all.add("log " + nameless(line(e))));
                    log.list.clear();
                }
            }
            return all;
        } finally {
            logger.detachAppender(log);
            logger.setLevel(before);
        }
    }

    /** Rows that are due at one instant stand by their keys, which are drawn: how many were drawn before moves them. */
    private static String ordered(String shown) {
        int rows = shown.indexOf("{\"rows\":[");
        return rows < 0
                ? shown
                : shown.substring(0, rows)
                        + Arrays.stream(shown.substring(rows).split("(?=\\{\"id\")"))
                                .map(row -> row.replaceAll("[,\\]}]+$", ""))
                                .sorted()
                                .toList();
    }

    private static List<Outsider> outsiders(WebHouse web) {
        return List.of(
                new Outsider("station", web.zhou(), true),
                new Outsider("neighbour", web.neighbour(), false),
                new Outsider(
                        "he",
                        web.tokens.party(web.home.person(ResidentId.of(HE)).value()),
                        false),
                new Outsider(
                        "justice",
                        web.tokens.signed(web.tokens.claims(Map.of("actor", "partner", "department", "justice"))),
                        false),
                new Outsider("public", "", false));
    }

    private static String shown(HttpResponse<String> response) {
        TreeMap<String, Object> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        // a tag is made of the body, ids and all: that there is one is compared here, the body beside it
        headers.computeIfPresent("etag", (name, tag) -> "#");
        return nameless(response.statusCode() + " " + headers + " " + response.body());
    }

    private static String line(ILoggingEvent event) {
        return event.getLevel() + " " + event.getFormattedMessage();
    }

    private static String nameless(String text) {
        return KEYED.matcher(text).replaceAll("#");
    }

    private static HttpResponse<String> ask(WebHouse web, Route route, String token, Keys keys, String dispute) {
        String path = route.path()
                .text()
                .replace("{file}", keys.file())
                .replace("{matter}", "violence-" + keys.file())
                .replace("{erasure}", "violence-" + keys.file() + "-victim")
                .replace("{glass}", "violence-" + keys.file() + "-shen")
                .replace("{receipt}", "violence-" + keys.file() + "-victim-1")
                .replace("{task}", keys.task())
                .replace("{watch}", keys.watch())
                .replace("{case}", dispute)
                .replaceAll("\\{(finding|conference|stay|publicity|sign)}", ABSENT)
                .replace("{complaint}", ABSENT + "-p1")
                .replaceAll("\\{(measure|visit|minor|item|session)}", "1")
                .replaceAll("\\{(division|post)}", "500118106201")
                .replace("{indicator}", "x")
                .replace("{table}", "escalation")
                .replace("{proposal}", "escalation-1")
                .replace("{version}", "0")
                .replaceAll("\\{[a-z]+}", "0".repeat(64));
        if (route.takes().isPresent()) {
            return web.post(token, path, Written.body(route));
        }
        String asked = route.queryNames().contains("subject")
                ? path + "?subject=violence/" + keys.file()
                : path + (route.queryNames().contains("matter") ? "?matter=violence-" + keys.file() : "");
        return web.get(token, asked);
    }

    /** A file of hers against him, assessed severe, with a measure, a task of the police, a watch, and severe danger. */
    private static Keys deeds(WebHouse web, String words) {
        String yang = yang(web);
        String file = Bodies.at(
                done(web.post(
                        yang,
                        "/violence-files",
                        "{\"channel\":\"visit\",\"victim\":{\"name\":\"演示·" + words
                                + "\"," + SHE + "},\"respondent\":{\"name\":\"演示·"
                                + words + "\",\"sex\":\"male\",\"residentId\":\"" + HE
                                + "\"},\"relation\":\"spouse\",\"words\":\""
                                + words + "\"}")),
                "id");
        String at = "/violence-files/" + file;
        if (words.length() > 10) {
            done(web.post(
                    yang,
                    at + "/assessments",
                    "{\"asked\":true,\"circumstances\":[\"severe\"],\"judged\":\"severe\",\"reason\":\"" + words
                            + "\"}"));
        }
        done(web.post(
                yang,
                "/custody/glasses",
                "{\"matter\":\"violence-" + file + "\",\"reason\":\"" + words
                        + "，情况危急，要马上看全部记录\",\"second\":\"zhu\"}"));
        String task = Bodies.at(
                done(web.post(
                        yang,
                        "/tasks",
                        "{\"subject\":\"violence/" + file + "\",\"kind\":\"stop-violence\",\"basis\":\"" + words
                                + "\",\"fields\":[{\"code\":\"facts\",\"words\":\"" + words + "\"}]}")),
                "task");
        String watch = Bodies.at(
                done(web.post(
                        yang,
                        "/watches",
                        "{\"division\":\"500118106201\",\"purpose\":\"ask-alone\",\"basis\":\"repeat-contact\",\"words\":\""
                                + words + "\",\"until\":\"" + web.home.today().plusDays(30) + "\"}")),
                "id");
        return new Keys(file, task, watch);
    }

    private static String yang(WebHouse web) {
        return web.tokens.staff("yang", CENTRE);
    }

    private static HttpResponse<String> done(HttpResponse<String> response) {
        assertTrue(response.statusCode() / 100 == 2, () -> response.statusCode() + " " + response.body());
        return response;
    }
}
