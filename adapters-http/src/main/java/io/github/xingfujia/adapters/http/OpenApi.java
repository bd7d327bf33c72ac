package io.github.xingfujia.adapters.http;

import static io.github.xingfujia.adapters.http.Schemas.ordered;

import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the OpenAPI 3.1 document from the route table (接口文档); Chinese first, English below. */
final class OpenApi {

    private final List<Route> routes;
    private final Limits limits;
    private volatile Map<String, Object> text = Map.of();

    /** Creates the document of a list of routes, which is read when the document is first asked for. */
    OpenApi(List<Route> routes, Limits limits) {
        this.routes = routes;
        this.limits = limits;
    }

    /** Returns the document as it stands under a path: what a client made from it puts before every path of a route. */
    Map<String, Object> text(String base) {
        if (text.isEmpty()) {
            text = write();
        }
        Map<String, Object> here =
                ordered("openapi", "3.1.0", "servers", List.of(ordered("url", base.isEmpty() ? "/" : base)));
        here.putAll(text);
        return here;
    }

    private Map<String, Object> write() {
        Schemas schemas = new Schemas();
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Route route : routes) {
            @SuppressWarnings("unchecked") // put here, one line below
            Map<String, Object> methods =
                    (Map<String, Object>) paths.computeIfAbsent(route.path().text(), p -> new LinkedHashMap<>());
            methods.put(route.method().toLowerCase(Locale.ROOT), operation(route, schemas));
        }
        Object bearer = ordered("type", "http", "scheme", "bearer", "bearerFormat", "JWT");
        return ordered(
                "info",
                ordered(
                        "title", said("openapi.title"),
                        "version", "0.1",
                        "description", both("openapi.description", limits.bodyBytes() / 1024)),
                "paths",
                paths,
                "components",
                ordered("schemas", schemas.components(), "securitySchemes", ordered("bearer", bearer)));
    }

    private Map<String, Object> operation(Route route, Schemas schemas) {
        Map<String, Object> operation = ordered(
                "operationId", route.id(),
                "tags", List.of(route.id().substring(0, route.id().indexOf('.'))),
                "summary", said("route." + route.id()),
                "description", both("route." + route.id()),
                "parameters", parameters(route, schemas));
        route.takes()
                .ifPresent(t -> operation.put(
                        "requestBody",
                        ordered("required", true, "content", content("application/json", schemas.request(t)))));
        Object bearer = ordered("bearer", List.of());
        operation.put("security", route.login() ? List.of(bearer) : List.of(ordered(), bearer));
        Object done = ordered(
                "description", said("openapi.done"),
                "content", answers(route, schemas));
        Object problem = ordered(
                "description", said("openapi.problem"),
                "content", content("application/problem+json", schemas.answer(Problem.class)));
        operation.put("responses", ordered(Integer.toString(route.status()), done, "default", problem));
        return operation;
    }

    private static Map<String, Object> answers(Route route, Schemas schemas) {
        Map<String, Object> forms = content("application/json", schemas.answer(route.gives()));
        if (route.other().isPresent()) {
            forms.putAll(content(route.other().get().type(), ordered("type", "string")));
        }
        return forms;
    }

    private List<Object> parameters(Route route, Schemas schemas) {
        List<Object> all = new ArrayList<>();
        route.path().names().forEach(n -> all.add(parameter(n, "path", true, ordered("type", "string"))));
        route.queries().forEach((name, given) -> {
            Map<String, Object> schema = given.many()
                    ? ordered("type", "array", "items", schemas.request(given.type()))
                    : schemas.request(given.type());
            if (name.equals("limit")) {
                schema.putAll(ordered("minimum", 1, "maximum", limits.pageRows()));
            }
            Map<String, Object> parameter = parameter(name, "query", given.required(), schema);
            if (given.many()) {
                parameter.put("explode", false);
            }
            all.add(parameter);
        });
        if (route.takes().isPresent()) {
            all.add(parameter("Idempotency-Key", "header", route.keyed(), schemas.request(CommandId.class)));
            if (route.login()) {
                all.add(parameter("Dry-Run", "header", false, ordered("type", "string", "enum", List.of("?1"))));
            }
        }
        if (route.tagged()) {
            all.add(parameter("If-Match", "header", false, ordered("type", "string")));
        }
        return all;
    }

    private static Map<String, Object> parameter(String name, String in, boolean required, Object schema) {
        return ordered("name", name, "in", in, "required", required, "schema", schema);
    }

    private static Map<String, Object> content(String type, Object schema) {
        return ordered(type, ordered("schema", schema));
    }

    private static String said(String key) {
        return Wording.of("adapters.http", key).in(Locale.CHINA);
    }

    private static String both(String key, Object... arguments) {
        Wording wording = Wording.of("adapters.http", key, arguments);
        return wording.in(Locale.CHINA) + "\n\n" + wording.in(Locale.ENGLISH);
    }
}
