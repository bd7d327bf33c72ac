package io.github.xingfujia.adapters.http;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the bodies that the route table asks for, so that a test can go over every command. */
final class Written {

    /** What is the case where a constructor looks at two properties together, or the county at its lists. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("CloseTimes.until", "10:00"),
            Map.entry("DestroyedKey.seal", "0".repeat(64)),
            Map.entry("Dispatch.until", "2026-05-06T10:00:00Z"),
            Map.entry("Dispatch.from", "2026-05-06T09:00:00Z"),
            Map.entry("Extend.period", "5d"),
            Map.entry("PaperFile.sha256", "0".repeat(64)),
            Map.entry("PlanMeeting.from", "2026-05-06T09:00:00Z"),
            Map.entry("PlanMeeting.until", "2026-05-06T10:00:00Z"),
            Map.entry("ScheduleSalon.from", "2026-05-06T09:00:00Z"),
            Map.entry("ScheduleSalon.until", "2026-05-06T10:00:00Z"),
            Map.entry("CallOut.from", "2026-05-06T09:00:00Z"),
            Map.entry("CallOut.until", "2026-05-06T10:00:00Z"),
            Map.entry("InForceFrom.replay", "0".repeat(64)),
            Map.entry("OpenCase.about", "婆媳关系"),
            Map.entry("PlanSession.from", "2026-05-06T09:00:00Z"),
            Map.entry("PlanSession.until", "2026-05-06T10:00:00Z"),
            Map.entry("ReplayLookedAt.digest", "0".repeat(64)),
            Map.entry("RevisitPlan.from", "2026-05-06T09:00:00Z"),
            Map.entry("RevisitPlan.until", "2026-05-06T10:00:00Z"),
            Map.entry("Sign.met", "shuttle"),
            Map.entry("BreakGlass.reason", "她说他今晚会拿刀来找她"),
            Map.entry("Disclosed.until", "2027-01-01"),
            Map.entry("VisitPlan.from", "2026-05-06T09:00:00Z"),
            Map.entry("VisitPlan.until", "2026-05-06T10:00:00Z"),
            Map.entry("WarningVisitPlan.from", "2026-05-06T09:00:00Z"),
            Map.entry("WarningVisitPlan.until", "2026-05-06T10:00:00Z"));

    private Written() {}

    /** Returns a body that the route reads. */
    static String body(Route route) {
        return text(body(route.takes().orElseThrow(), Map.of()));
    }

    /** Returns a body that is read too, and says something else. */
    static String other(Route route) {
        Class<?> type = route.takes().orElseThrow();
        Property property = Property.of(type).stream()
                .filter(p -> Property.raw(p.type()) == String.class && !p.name().equals("about"))
                .findFirst()
                .or(() -> Property.of(type).stream()
                        .filter(p -> Property.raw(p.type()) == LocalDate.class)
                        .findFirst())
                .orElseThrow();
        boolean text = Property.raw(property.type()) == String.class;
        return text(body(type, Map.of(property.name(), new JsonNode.Text(text ? "another" : "2026-05-02"))));
    }

    /** Returns the first property that the body of a route has. */
    static Optional<String> first(Route route) {
        return Probe.sample(route.takes().orElseThrow()).members().keySet().stream()
                .findFirst();
    }

    private static JsonNode.Members body(Class<?> type, Map<String, JsonNode> more) {
        Map<String, JsonNode> members = new LinkedHashMap<>(Probe.sample(type).members());
        for (String name : List.copyOf(members.keySet())) {
            Optional.ofNullable(OTHERWISE.get(type.getSimpleName() + "." + name))
                    .ifPresent(t -> members.put(name, new JsonNode.Text(t)));
        }
        if (members.containsKey("handlers")) {
            members.put("handlers", new JsonNode.Items(List.of(new JsonNode.Text("yang"), new JsonNode.Text("zhu"))));
        }
        members.putAll(more);
        return new JsonNode.Members(members, List.of());
    }

    static String text(JsonNode node) {
        if (node instanceof JsonNode.Members m) {
            return m.members().entrySet().stream()
                    .map(e -> '"' + e.getKey() + "\":" + text(e.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        } else if (node instanceof JsonNode.Items items) {
            return items.items().stream().map(Written::text).collect(Collectors.joining(",", "[", "]"));
        } else if (node instanceof JsonNode.Text text) {
            return '"' + text.value() + '"';
        } else if (node instanceof JsonNode.Digits digits) {
            return digits.written();
        }
        return node instanceof JsonNode.Flag flag ? Boolean.toString(flag.value()) : "null";
    }
}
