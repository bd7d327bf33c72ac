package io.github.xingfujia.adapters.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.adapters.http.JsonNode.Items;
import io.github.xingfujia.adapters.http.JsonNode.Members;
import io.github.xingfujia.adapters.http.JsonNode.Text;
import io.github.xingfujia.kernel.InvalidInput;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document says what the servlet does: one table, and limits asked of the constructors. */
class OpenApiTest {

    private static final RouteTable TABLE = RouteTable.of(Limits.usual());
    private static WebHouse web;
    private static Members document;

    @BeforeAll
    static void open() {
        web = WebHouse.open();
        HttpResponse<String> response = web.get("", "/openapi.json");
        assertEquals(200, response.statusCode(), response.body());
        document = Bodies.json(response);
    }

    @AfterAll
    static void close() {
        web.close();
    }

    private static Members in(Members from, String... path) {
        Members at = from;
        for (String step : path) {
            assertTrue(at.members().get(step) instanceof Members, () -> step + " is not in " + List.of(path));
            at = (Members) at.members().get(step);
        }
        return at;
    }

    private static Members property(String schema, String name) {
        return in(document, "components", "schemas", schema, "properties", name);
    }

    @Test
    void every_route_is_described_and_nothing_else() {
        Set<String> described = new TreeSet<>();
        in(document, "paths")
                .members()
                .forEach((path, methods) -> ((Members) methods)
                        .members()
                        .keySet()
                        .forEach(m -> described.add(m.toUpperCase(Locale.ROOT) + " " + path)));
        Set<String> routed = new TreeSet<>();
        TABLE.routes().forEach(r -> routed.add(r.method() + " " + r.path().text()));
        assertEquals(routed, described);
        assertEquals(TABLE.routes().size(), routed.size(), "two routes share a path and a method");
        assertTrue(routed.size() > 64, () -> "routes: " + routed);
    }

    @Test
    void a_client_made_from_it_finds_the_routes_where_the_servlet_stands() {
        Items servers = (Items) document.members().get("servers");
        Members here = (Members) servers.items().get(0);
        assertEquals("/county/api", ((Text) here.members().get("url")).value());
    }

    @Test
    void every_operation_says_in_chinese_first_what_it_does_and_how_it_fails() {
        for (Route route : TABLE.routes()) {
            Members operation =
                    in(document, "paths", route.path().text(), route.method().toLowerCase(Locale.ROOT));
            assertEquals(new Text(route.id()), operation.members().get("operationId"));
            String summary = ((Text) operation.members().get("summary")).value();
            assertTrue(summary.codePoints().anyMatch(c -> c > 0x4e00), summary);
            in(operation, "responses", Integer.toString(route.status()));
            in(operation, "responses", "default", "content", "application/problem+json");
            Items parameters = (Items) operation.members().get("parameters");
            route.path().names().forEach(n -> assertTrue(parameters.toString().contains(n), n));
            route.queryNames().forEach(n -> assertTrue(parameters.toString().contains(n), n));
        }
    }

    @Test
    void every_body_has_a_schema_of_exactly_the_properties_that_are_read() {
        int seen = 0;
        for (Route route : TABLE.routes()) {
            if (route.takes().isPresent()) {
                Class<?> type = route.takes().get();
                Members operation = in(
                        document, "paths", route.path().text(), route.method().toLowerCase(Locale.ROOT));
                Members body = in(operation, "requestBody", "content", "application/json", "schema");
                String name = ((Text) body.members().get("$ref")).value();
                Members schema = in(document, "components", "schemas", name.substring(name.lastIndexOf('/') + 1));
                List<String> names =
                        Property.of(type).stream().map(Property::name).toList();
                assertEquals(
                        names, List.copyOf(in(schema, "properties").members().keySet()));
                assertEquals(new JsonNode.Flag(false), schema.members().get("additionalProperties"));
                assertEquals("", misread(type), type.getSimpleName());
                seen++;
            }
        }
        assertTrue(seen > 43, "bodies: " + seen);
    }

    /** A sample of required properties only is read, but for what its constructor says of two of them together, or of the form or length of a text. */
    private static String misread(Class<?> type) {
        try {
            Binder.bind(Probe.sample(type), type);
            return "";
        } catch (InvalidInput e) {
            return e.violations().stream()
                    .filter(v ->
                            !List.of("end-before-start", "form", "too-short").contains(v.rule()))
                    .map(v -> v.field() + " " + v.rule())
                    .collect(Collectors.joining());
        }
    }

    @Test
    void every_reference_leads_to_a_schema() {
        Set<String> missing = new TreeSet<>();
        Matcher references = Pattern.compile("#/components/schemas/([A-Za-z]+)").matcher(document.toString());
        int found = 0;
        while (references.find()) {
            found++;
            if (!in(document, "components", "schemas").members().containsKey(references.group(1))) {
                missing.add(references.group(1));
            }
        }
        assertEquals(Set.of(), missing);
        assertTrue(found > 60, "references: " + found);
    }

    @Test
    void limits_are_those_of_the_constructors() {
        assertEquals(
                new JsonNode.Digits("4000"),
                property("OpenCase", "words").members().get("maxLength"));
        assertEquals(
                new JsonNode.Digits("1"), property("Person", "name").members().get("minLength"));
        assertEquals(
                new JsonNode.Digits("40"), property("Person", "name").members().get("maxLength"));
        assertEquals(new Text("0-9 + -"), property("Person", "phone").members().get("description"));
        assertEquals(
                new JsonNode.Digits("50"),
                property("FindHelp", "most").members().get("maximum"));
        assertEquals(
                new JsonNode.Digits("1000000"),
                property("HoldActivity", "families").members().get("maximum"),
                "as many as may be, where another number narrows it");
        assertEquals(
                new JsonNode.Digits("50"), property("Offer", "taken").members().get("maximum"));
        assertEquals(
                new JsonNode.Digits("40"), property("Screen", "yes").members().get("maxItems"));
        assertEquals(
                new JsonNode.Digits("50"),
                property("Offer", "taken").members().get("maximum"),
                "whatever the sample told");
        assertEquals(
                new Text("case/… violence/…"),
                property("Dispatch", "matter").members().get("description"));
        assertEquals(
                new Items(List.of(new Text("asker"), new Text("violence"), new Text("words"))),
                in(document, "components", "schemas", "ApplyForAid").members().get("required"),
                "nobody asks about her means");
        assertEquals(
                new Items(List.of(new Text("channel"), new Text("applicant"), new Text("about"))),
                in(document, "components", "schemas", "OpenCase").members().get("required"));
    }

    @Test
    void answers_have_the_schemas_of_the_house() {
        assertTrue(property("CaseView", "parties").toString().contains("CaseViewPartyView"));
        assertEquals(new Text("string"), property("Tier", "label").members().get("type"));
        assertTrue(property("Explained", "changes").toString().contains("Change"));
        assertTrue(property("Problem", "violations").toString().contains("Broken"));
        assertFalse(document.toString().contains("maskedName"), "the test looks at nothing");
    }

    @Test
    void every_text_form_reads_its_example_and_names_its_form() {
        for (TextForm form : TextForm.all()) {
            Object read = form.read().apply(form.example());
            assertEquals(form.type(), read.getClass());
            assertFalse(Probe.form(form).isEmpty(), form.format());
        }
    }

    /** Every command that a refusal names as next can be called here under that very name. */
    @Test
    void whatever_a_refusal_names_as_next_is_an_operation() throws IOException {
        Set<String> named = new TreeSet<>();
        Pattern command = Pattern.compile("\"((?:books|casework|volunteer)\\.[a-zA-Z]+)\"");
        try (Stream<Path> files = Files.walk(Path.of("../core/src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    Matcher found = command.matcher(line);
                    while (!line.contains("new Action(") && found.find()) {
                        named.add(found.group(1));
                    }
                }
            }
        }
        Set<String> operations = new TreeSet<>();
        TABLE.routes().forEach(r -> operations.add(r.id()));
        assertTrue(named.size() > 15, () -> "named: " + named);
        named.removeAll(operations);
        named.removeAll(
                List.of("casework.due", "casework.finding", "volunteer.withdraw")); // names of due work, no commands
        assertEquals(Set.of(), named);
    }
}
