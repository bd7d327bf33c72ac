package io.github.xingfujia.adapters.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;

/** Commands of counselling under keys that were used before (辅导键). */
final class CounselKeys {

    private static final String CENTRE = "500118000000";

    /** What is begun anew for each of them takes its own time. */
    private static final List<String> TURNS =
            List.of("beginSalon", "checkIn", "holdSalon", "callOff", "aid", "handOver", "debrief");

    private final WebHouse web;

    CounselKeys(WebHouse web) {
        this.web = web;
    }

    /** Returns a counsellor of the centre, who may call out too. */
    String host() {
        return web.tokens.staff("zheng", CENTRE);
    }

    /** Returns one of two bodies that begin something. */
    String body(Route route, int which) {
        return switch (route.id()) {
            case "counselling.offer" ->
                "{\"kind\":\"divorce\",\"on\":\"2026-05-05\",\"told\":" + which + ",\"taken\":0}";
            case "counselling.open" ->
                "{\"kind\":\"divorce\",\"client\":{\"name\":\"演示·" + which + "\"},\"consent\":\"herself\"}";
            case "counselling.planYear" ->
                "{\"year\":2026,\"lines\":[{\"activity\":\"salon\",\"times\":" + which + "}]}";
            case "counselling.schedule" -> salon(which, 7 + which);
            default -> callOut(which, 12);
        };
    }

    /** Asks the route on something that was begun by the same actor under the same key. */
    HttpResponse<String> used(Route route) {
        String key = "begun-" + route.id().replace('.', '-');
        String path = route.path().text();
        int turn = TURNS.indexOf(route.id().substring("counselling.".length())) + 1;
        String begun;
        if (path.startsWith("/salons")) {
            begun = made("/salons", salon(3, 10 + turn), key, "salons.0");
        } else if (path.startsWith("/petitions")) {
            begun = made("/petitions", callOut(3, 3 * turn), key, "petition");
        } else {
            begun = made(
                    "/counsels",
                    "{\"kind\":\"divorce\",\"client\":{\"name\":\"演示·甲\"},\"consent\":\"herself\"}",
                    key,
                    "counsel");
        }
        String at = path.replace("{counsel}", begun)
                .replace("{salon}", begun)
                .replace("{petition}", begun)
                .replace("{meeting}", "1");
        return web.post(host(), at, Written.body(route), "Idempotency-Key", key);
    }

    private String made(String path, String body, String key, String id) {
        HttpResponse<String> response = web.post(host(), path, body, "Idempotency-Key", key);
        assertTrue(response.statusCode() < 300, response.body());
        return Bodies.at(response, id);
    }

    private static String salon(int places, int day) {
        String on = "2026-06-" + String.format(Locale.ROOT, "%02d", day % 30 + 1);
        return "{\"activity\":\"salon\",\"title\":\"演示沙龙\",\"from\":\"" + on + "T02:00:00Z\",\"until\":\"" + on
                + "T03:00:00Z\",\"places\":" + places + "}";
    }

    private static String callOut(int people, int hour) {
        String at = String.format(Locale.ROOT, "%02d", hour);
        return "{\"post\":\"" + CENTRE + "\",\"from\":\"2026-05-1" + people + "T" + at
                + ":00:00Z\",\"until\":\"2026-05-1" + people + "T" + at
                + ":30:00Z\",\"danger\":\"low\",\"people\":" + people + "}";
    }
}
