package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.kernel.Wording;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what stands behind the question mark: only what the route declares, each once, all violations at once. */
final class Parameters {

    private static final char REPLACED = '\uFFFD';

    private Parameters() {}

    static Map<String, Object> read(Optional<String> query, Route route, int pageRows) {
        Checks problems = Checks.of();
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> given = new ArrayList<>();
        for (String pair : query.filter(q -> !q.isEmpty()).orElse("").split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                if (!pair.isEmpty()) {
                    problem(problems, "…", "form", "name=value");
                }
                continue;
            }
            String name = pair.substring(0, equals);
            Parameter parameter = route.queries().get(name);
            if (parameter == null) {
                problem(problems, "…", "unknown-key", "…", String.join(" ", route.queryNames()));
            } else if (given.contains(name)) {
                problem(problems, name, "duplicate-key", name);
            } else {
                given.add(name);
                problems.value(name, () -> read(decode(pair.substring(equals + 1), name), parameter, name))
                        .ifPresent(v -> values.put(name, v));
            }
        }
        route.queries().forEach((name, parameter) -> {
            if (parameter.required() && !given.contains(name)) {
                problem(problems, name, "required");
            }
        });
        if (values.get("limit") instanceof Integer limit) {
            problems.range("limit", limit, 1, pageRows);
        }
        problems.orThrow();
        return values;
    }

    private static Object read(String text, Parameter parameter, String name) {
        if (!parameter.many()) {
            return Binder.bind(text, parameter.type(), name);
        }
        Checks problems = Checks.of();
        List<Object> all = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            problems.value(name, () -> (Object) Binder.bind(one, parameter.type(), name))
                    .ifPresent(all::add);
        }
        problems.orThrow();
        return List.copyOf(all);
    }

    private static String decode(String text, String name) {
        try {
            String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
            // what is no UTF-8 is decoded to this character, which nobody types
            if (decoded.indexOf(REPLACED) >= 0) {
                throw BadRequest.of(Violation.of(name, "not-utf-8", Checks.shape(text)));
            }
            return decoded;
        } catch (IllegalArgumentException e) {
            throw BadRequest.of(Violation.of(name, "form", Checks.shape(text), "%20"));
        }
    }

    private static void problem(Checks problems, String field, String rule, Object... arguments) {
        problems.add(Violation.of(field, rule, Wording.of("kernel", "shape.absent"), arguments));
    }
}
