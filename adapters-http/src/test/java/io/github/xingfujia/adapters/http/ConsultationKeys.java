package io.github.xingfujia.adapters.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;

/** Commands of experts under keys that were used before (专家键). */
final class ConsultationKeys {

    private final WebHouse web;

    ConsultationKeys(WebHouse web) {
        this.web = web;
    }

    /** Asks the route under a key that its actor used on the same thing for something else. */
    HttpResponse<String> used(Route route) {
        String key = "used-" + route.id().replace('.', '-');
        // what somebody comes back by may be tried ten times in ten minutes: other tests did
        web.clock.pass(Duration.ofMinutes(10));
        String expert = web.tokens.staff("expert-li", "500118000000-online");
        String there = route.path().text();
        if (there.contains("{aid}")) {
            return onAnApplication(there, key);
        }
        if (there.contains("{question}")) {
            return onAQuestion(route, key);
        }
        if (!there.contains("{appointment}")) {
            int hour = switch (route.id()) {
                case "consultation.offer" -> 8;
                case "consultation.withdraw" -> 11;
                case "consultation.reopen" -> 17;
                default -> 14;
            };
            String offered = "{\"expert\":\"expert-li\",\"day\":\"monday\",\"from\":\"0H:00\",\"until\":\"0H:30\","
                    + "\"minutes\":30,\"mode\":\"in-person\",\"since\":\"2026-05-01\",\"through\":\"2026-09-01\"}";
            done(web.post(expert, "/expert-times", offered.replace("0H", two(hour)), "Idempotency-Key", key));
            String body = switch (route.id()) {
                case "consultation.offer" -> offered.replace("0H", two(hour + 1));
                case "consultation.withdraw" -> "{\"expert\":\"expert-li\",\"number\":1}";
                default -> "{\"expert\":\"expert-li\",\"day\":\"2026-08-31\",\"from\":\"08:00\",\"until\":\"09:00\"}";
            };
            return web.post(expert, there, body, "Idempotency-Key", key);
        }
        String ma = web.tokens.staff("expert-ma", "500118000000-online");
        if (route.id().equals("consultation.give")) {
            return given(there, key);
        }
        String appointment = booked(ma, key);
        String calledOff = "/appointments/" + appointment + "/call-off";
        done(web.post(ma, calledOff, "{\"cause\":\"prevented\"}", "Idempotency-Key", key));
        String body = route.id().equals("consultation.callOff") ? "{\"cause\":\"other-field\"}" : "{}";
        return web.post(ma, there.replace("{appointment}", appointment), body, "Idempotency-Key", key);
    }

    private HttpResponse<String> onAnApplication(String there, String key) {
        done(web.post(
                "",
                "/legal-aid",
                "{\"asker\":{\"called\":\"演示·小禾\"},\"violence\":true,\"urgent\":false,\"words\":\"想离婚\",\"evidence\":[\"病历\"]}",
                "Idempotency-Key",
                "applied-" + key));
        String wang = web.tokens.staff("wang", "500118000000");
        String at = there.replace("{aid}", Bodies.at(done(web.get(wang, "/legal-aid")), "rows.0.id"));
        done(web.post(wang, at, "{\"answer\":\"granted\",\"on\":\"2026-05-06\"}", "Idempotency-Key", key));
        return web.post(
                wang,
                at,
                "{\"answer\":\"refused\",\"on\":\"2026-05-06\",\"reasons\":\"不在援助范围\"}",
                "Idempotency-Key",
                key);
    }

    /** One key of the expert's was used to publish, one of the editor's to pass the question on. */
    private HttpResponse<String> onAQuestion(Route route, String key) {
        String sent = "asked-" + key;
        boolean passed = route.id().equals("consultation.pass");
        done(web.post(
                "",
                "/questions",
                "{\"kind\":\"" + (passed ? "lawyer" : "psychologist")
                        + "\",\"asker\":{\"called\":\"演示·小禾\"},\"nameless\":true,\"words\":\"怎么说\"}",
                "Idempotency-Key",
                sent));
        String he = web.tokens.staff("expert-he", "500118000000-online");
        String bai = web.tokens.staff("bai", "500118000000-online");
        String at = "/questions/" + Bodies.at(done(web.get(passed ? bai : he, "/questions?limit=1")), "rows.0.id");
        String there = route.path().text().replace("/questions/{question}", at);
        String answer = "{\"words\":\"先听\"}";
        switch (route.id()) {
            case "consultation.answer" -> {
                done(web.post(he, at + "/answer", answer, "Idempotency-Key", key));
                return web.post(he, there, answer.replace("先", "再"), "Idempotency-Key", key);
            }
            case "consultation.pass" -> {
                done(web.post(bai, there, "{\"to\":\"expert-ma\"}", "Idempotency-Key", key));
                return web.post(bai, there, "{\"to\":\"expert-li\"}", "Idempotency-Key", key);
            }
            default -> {
                done(web.post(he, at + "/answer", answer));
                done(web.post("", "/questions/consent", "{\"sent\":\"" + sent + "\",\"agreed\":true}"));
                String body = "{\"question\":\"怎么开口\",\"answer\":\"先听\"}";
                done(web.post(he, at + "/publish", body, "Idempotency-Key", key));
                String other = route.id().equals("consultation.publish") ? body.replace("先", "再") : "{}";
                return web.post(he, there, other, "Idempotency-Key", key);
            }
        }
    }

    /** Another hour of the same Friday for every route, held and confirmed. */
    private String booked(String expert, String key) {
        web.post(
                expert,
                "/expert-times",
                "{\"expert\":\"expert-ma\",\"day\":\"friday\",\"from\":\"08:00\",\"until\":\"18:00\","
                        + "\"minutes\":60,\"mode\":\"in-person\",\"since\":\"2026-05-01\",\"through\":\"2026-09-01\"}");
        String from = Bodies.at(done(web.post("", "/experts/free", "{\"expert\":\"expert-ma\"}")), "times.0.from");
        String sent = "held-" + key;
        done(web.post(
                "",
                "/appointments",
                "{\"expert\":\"expert-ma\",\"from\":\"" + from + "\",\"asker\":{\"called\":\"演示·小禾\"}}",
                "Idempotency-Key",
                sent));
        done(web.post("", "/appointments/confirm", "{\"sent\":\"" + sent + "\"}"));
        HttpResponse<String> all = done(web.get(expert, "/appointments"));
        int at = 0;
        while (at < 20 && !Bodies.at(all, "rows." + at + ".standing").equals("confirmed")) {
            at++;
        }
        return Bodies.at(all, "rows." + at + ".id");
    }

    private HttpResponse<String> given(String there, String key) {
        String ma = web.tokens.staff("expert-ma", "500118000000-online");
        String bai = web.tokens.staff("bai", "500118000000-online");
        String at = there.replace("{appointment}", booked(ma, "given-" + key));
        done(web.post(bai, at, "{\"to\":\"expert-li\"}", "Idempotency-Key", key));
        return web.post(bai, at, "{\"to\":\"expert-ma\"}", "Idempotency-Key", key);
    }

    private static String two(int hour) {
        return hour < 10 ? "0" + hour : Integer.toString(hour);
    }

    private static HttpResponse<String> done(HttpResponse<String> response) {
        assertTrue(response.statusCode() < 300, response.body());
        return response;
    }
}
