package io.github.xingfujia.adapters.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.stations.Standard;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Commands on posts under keys that were used before (站点键). */
final class StationKeys {

    private static final String CENTRE = "500118000000";

    private final WebHouse web;

    StationKeys(WebHouse web) {
        this.web = web;
    }

    /** Asks the route under a key that its actor used on the same post for something else. */
    HttpResponse<String> used(Route route) {
        String key = "used-" + route.id().replace('.', '-');
        String head = web.tokens.staff("qian", CENTRE + "-federation");
        if (route.id().equals("stations.inspect")) {
            String chen = web.tokens.staff("chen", "500118106000");
            done(web.post(chen, "/inspections", inspection(true), "Idempotency-Key", key));
            return web.post(chen, "/inspections", inspection(false), "Idempotency-Key", key);
        }
        String studio = CENTRE
                + switch (route.id()) {
                    case "stations.rise" -> "-studio-01";
                    case "stations.lower" -> "-studio-02";
                    default -> "-studio-03";
                };
        done(web.post(head, "/studios/" + studio + "/rise", "{\"to\":\"candidate\"}", "Idempotency-Key", key));
        String body = switch (route.id()) {
            case "stations.rise" -> "{\"to\":\"cultivated\"}";
            case "stations.lower" -> "{\"to\":\"candidate\",\"cause\":\"closed\"}";
            default -> "{}";
        };
        return web.post(head, route.path().text().replace("{post}", studio), body, "Idempotency-Key", key);
    }

    private String inspection(boolean met) {
        Standard standard =
                web.home.standards().of("station", LocalDate.of(2026, 5, 1)).orElseThrow();
        String findings = standard.items().stream()
                .map(i -> "{\"item\":\"" + i.code() + "\",\"met\":" + (met && !i.photo()) + "}")
                .collect(Collectors.joining(","));
        return "{\"post\":\"500118106201\",\"on\":\"2026-05-01\",\"findings\":[" + findings + "],\"photos\":[]}";
    }

    private static HttpResponse<String> done(HttpResponse<String> response) {
        assertTrue(response.statusCode() < 300, response.body());
        return response;
    }
}
