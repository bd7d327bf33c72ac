package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.kernel.Wording;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what stands behind the question mark: only what the route declares, each once, all violations at once. */
final class Parameters {

    private Parameters() {}

    static Map<String, Object> read(Optional<String> query, Route route, int pageRows) {
        Checks problems = Checks.of();
        Map<String, Object> values = new LinkedHashMap<>();
        for (String pair : query.filter(q -> !q.isEmpty()).orElse("").split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                if (!pair.isEmpty()) {
                    problem(problems, "…", "form", "name=value");
                }
                continue;
            }
            String name = pair.substring(0, equals);
            Class<?> type = route.queries().get(name);
            if (type == null) {
                problem(problems, "…", "unknown-key", "…", String.join(" ", route.queryNames()));
            } else if (values.containsKey(name)) {
                problem(problems, name, "duplicate-key", name);
            } else {
                problems.part("", () -> Binder.bind(decode(pair.substring(equals + 1), name), type, name))
                        .ifPresent(v -> values.put(name, v));
            }
        }
        if (values.get("limit") instanceof Integer limit) {
            problems.range("limit", limit, 1, pageRows);
        }
        problems.orThrow();
        return values;
    }

    private static String decode(String text, String name) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw BadRequest.of(Violation.of(name, "form", Checks.shape(text), "%20"));
        }
    }

    private static void problem(Checks problems, String field, String rule, Object... arguments) {
        problems.add(Violation.of(field, rule, Wording.of("kernel", "shape.absent"), arguments));
    }
}
