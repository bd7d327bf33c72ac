package io.github.xingfujia.adapters.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A campaign with one nomination on which whoever asks next has used her key already. */
final class CampaignKeys {

    private static final String CHECKED = "11010519491231002X";

    private static final Pattern RUNNING = Pattern.compile(
            "\"id\":\"([a-z2-7]{26})\",\"sheet\":\"most-beautiful-family\",\"name\":\"[^\"]*\",\"phase\":\"(?:nominating|scoring)\"");

    private final WebHouse web;

    CampaignKeys(WebHouse web) {
        this.web = web;
    }

    static String wang(WebHouse web) {
        return web.tokens.staff("wang", "500118000000");
    }

    static String campaign(int days) {
        return "{\"sheet\":\"most-beautiful-family\",\"from\":\"2026-05-01\",\"until\":\"2026-06-0" + days
                + "\",\"sizes\":[]}";
    }

    /** Ends what runs: a sheet runs once at a time. */
    static void ended(WebHouse web) {
        String rows = done(web.get(wang(web), "/campaigns")).body();
        Matcher running = RUNNING.matcher(rows);
        while (running.find()) {
            done(web.post(wang(web), "/campaigns/" + running.group(1) + "/end", "{\"cause\":\"mistake\"}"));
        }
    }

    /** Asks the route under a key that its actor used on the same streams for something else. */
    HttpResponse<String> used(Route route) {
        String key = "used-" + route.id().replace('.', '-');
        ended(web);
        String campaign = made(wang(web), "/campaigns", campaign(3), key);
        String at = route.path().text().replace("{campaign}", campaign);
        return switch (route.id()) {
            case "evaluation.panel",
                    "evaluation.endCampaign",
                    "evaluation.openScoring",
                    "evaluation.returnVotes",
                    "evaluation.tally" -> ask(route, wang(web), at, key);
            case "evaluation.declare", "evaluation.score" -> judged(route, campaign, at, key);
            case "evaluation.nominate" -> {
                made(web.zhou(), "/nominations", nomination(campaign, "甲"), key);
                yield web.post(web.zhou(), "/nominations", nomination(campaign, "乙"), "Idempotency-Key", key);
            }
            case "evaluation.takeUp", "evaluation.setAside" -> onSuggestion(route, campaign, key);
            default -> onNomination(route, campaign, key);
        };
    }

    /** A juror writes on her ballot once somebody stands and marking is open. */
    private HttpResponse<String> judged(Route route, String campaign, String at, String key) {
        String nomination = "/nominations/" + made(web.zhou(), "/nominations", nomination(campaign, "甲"), key);
        shown(nomination);
        web.clock.pass(Duration.ofDays(8));
        stepped(() -> web.tokens.staff("chen", "500118106000"), nomination, "/audit", "{}");
        web.clock.pass(Duration.ofDays(21));
        String jurors = "{\"jurors\":[\"feng\",\"w-500118106200\",\"chen\",\"wu\",\"qian\"]}";
        done(web.post(wang(web), "/campaigns/" + campaign + "/panel", jurors));
        done(web.post(wang(web), "/campaigns/" + campaign + "/scoring", "{}"));
        String feng = web.tokens.staff("feng", "500118000000");
        String declared = "/campaigns/" + campaign + "/declare";
        done(web.post(feng, declared, "{\"related\":[]}", "Idempotency-Key", key + "-own"));
        String other = route.id().equals("evaluation.declare")
                ? "{\"related\":[\"" + "a".repeat(26) + "\"]}"
                : Written.body(route);
        return web.post(feng, at, other, "Idempotency-Key", key + "-own");
    }

    private HttpResponse<String> onNomination(Route route, String campaign, String key) {
        String nomination = "/nominations/" + made(web.zhou(), "/nominations", nomination(campaign, "甲"), key);
        String at = route.path().text().replace("/nominations/{nomination}", nomination);
        String papers = "{\"papers\":[\"household-register\"]}";
        return switch (route.id()) {
            case "evaluation.handPapers",
                    "evaluation.filePaper",
                    "evaluation.review",
                    "evaluation.askFamily",
                    "evaluation.decline",
                    "evaluation.secondLook",
                    "evaluation.tellStory",
                    "evaluation.consent" -> ask(route, web.zhou(), at, key);
            case "evaluation.audit" -> {
                String chen = web.tokens.staff("chen", "500118106000");
                done(web.post(chen, nomination + "/papers", papers, "Idempotency-Key", key));
                yield ask(route, chen, at, key);
            }
            case "evaluation.settle", "evaluation.answerAlarm" -> {
                String yang = web.tokens.staff("yang", "500118000000");
                shown(nomination);
                done(web.post("", nomination + "/objections", "{\"words\":\"x\",\"objector\":\"\"}"));
                String answer = "{\"numbers\":[1],\"reason\":\"not-so\",\"why\":\"x\",\"reply\":\"x\"}";
                done(web.post(yang, nomination + "/answer-objection", answer, "Idempotency-Key", key));
                yield ask(route, yang, at, key);
            }
            default -> {
                done(web.post(wang(web), nomination + "/papers", papers, "Idempotency-Key", key + "-own"));
                yield ask(route, wang(web), at, key + "-own");
            }
        };
    }

    private HttpResponse<String> onSuggestion(Route route, String campaign, String key) {
        done(web.post(
                "",
                "/suggestions",
                "{\"campaign\":\"" + campaign + "\",\"way\":\"mutual\",\"village\":\"500118106201\","
                        + "\"name\":\"演示·丁\",\"story\":\"演示\",\"agreed\":true,\"by\":{\"called\":\"演示·邻居\"}}"));
        String at = "/suggestions/" + Bodies.at(done(web.get(web.zhou(), "/suggestions")), "rows.0.id");
        String nomination = nomination(campaign, "丁").replace("organisation", "mutual");
        boolean takes = route.id().equals("evaluation.takeUp");
        done(web.post(
                web.zhou(),
                at + (takes ? "/set-aside" : "/nomination"),
                takes ? "{}" : nomination,
                "Idempotency-Key",
                key));
        return web.post(
                web.zhou(),
                at + (takes ? "/nomination" : "/set-aside"),
                takes ? nomination : "{}",
                "Idempotency-Key",
                key);
    }

    /** Puts it on notice; one that is looked at all the same waits first. */
    private void shown(String nomination) {
        String papers = "{\"papers\":[\"household-register\"]}";
        done(web.post(web.zhou(), nomination + "/papers", papers));
        stepped(web::zhou, nomination, "/review", "{\"as\":\"演示·甲家庭\"}");
    }

    /** Takes a step, again once protection staff said yes where it was drawn to be looked at. */
    private void stepped(Supplier<String> by, String nomination, String step, String body) {
        String stage = Bodies.at(done(web.post(by.get(), nomination + step, body)), "stage");
        if (stage.equals("under-review")) {
            String yang = web.tokens.staff("yang", "500118000000");
            String cleared = "{\"asked\":\"nobody\",\"outcome\":\"cleared\",\"words\":\"已核对\"}";
            done(web.post(yang, nomination + "/settle", cleared));
            done(web.post(by.get(), nomination + step, body));
        }
    }

    private static String nomination(String campaign, String name) {
        return "{\"campaign\":\"" + campaign + "\",\"way\":\"organisation\","
                + "\"village\":\"500118106201\",\"name\":\"演示·" + name + "\",\"household\":[{\"name\":\"演示·"
                + name + "\",\"residentId\":\"" + CHECKED
                + "\"}],\"story\":\"演示\",\"papers\":[\"application\"],\"agreed\":[1]}";
    }

    private String made(String token, String path, String body, String key) {
        return Bodies.at(done(web.post(token, path, body, "Idempotency-Key", key)), "id");
    }

    private HttpResponse<String> ask(Route route, String token, String path, String key) {
        return web.post(token, path, Written.body(route), "Idempotency-Key", key);
    }

    private static HttpResponse<String> done(HttpResponse<String> response) {
        assertTrue(response.statusCode() / 100 == 2, () -> response.statusCode() + " " + response.body());
        return response;
    }
}
