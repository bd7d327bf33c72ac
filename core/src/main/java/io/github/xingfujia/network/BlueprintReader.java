package io.github.xingfujia.network;

import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads the files of the section {@code network}: first all services, then the tiers that offer them. */
final class BlueprintReader {

    static final String[] KEYS = {"services", "tiers", "centre", "outsidePlan"};
    static final String[] SERVICE_KEYS = {"key", "zh", "en"};
    static final String[] TIER_KEYS = {
        "key",
        "zh",
        "en",
        "level",
        "count",
        "seat",
        "host",
        "services",
        "settles",
        "rung",
        "limit",
        "handover",
        "supervisor"
    };

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,5}");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]{0,29}");

    private final Map<String, Label> services = new LinkedHashMap<>();
    private final Map<String, Tier> tiers = new LinkedHashMap<>();
    private final Map<String, SourceNode> places = new LinkedHashMap<>();

    Blueprint read(List<SourceNode> files, Checks problems) {
        int before = problems.violations().size();
        files.forEach(f -> services(f.only(KEYS).at("services")));
        files.forEach(f -> tiers(f.at("tiers")));
        tiers.values().forEach(this::check);
        Optional<SourceNode> centre = files.stream()
                .map(f -> f.at("centre"))
                .filter(SourceNode::isPresent)
                .reduce((older, newer) -> newer);
        if (problems.violations().size() == before) {
            problems.that(!tiers.isEmpty(), "network tiers", "required", "");
            problems.that(centre.isPresent(), "network centre", "required", "");
        }
        String key = centre.map(c -> c.oneOf(tiers.keySet())).orElse("");
        centre.filter(c -> tiers.containsKey(key) && !tiers.get(key).maySettle())
                .ifPresent(c -> c.problem("centre-settles"));
        return new Blueprint(services, tiers, key);
    }

    private void services(SourceNode list) {
        List<String> seen = new ArrayList<>();
        for (SourceNode node : list.items()) {
            node.only(SERVICE_KEYS);
            services.put(
                    key(node.at("key"), seen), new Label(Shelter.free(node.at("zh")), Shelter.free(node.at("en"))));
        }
    }

    private void tiers(SourceNode list) {
        List<String> seen = new ArrayList<>();
        for (SourceNode node : list.items()) {
            node.only(TIER_KEYS);
            String key = key(node.at("key"), seen);
            boolean settles = node.at("settles").flag(false);
            tiers.put(
                    key,
                    new Tier(
                            key,
                            new Label(Shelter.free(node.at("zh")), Shelter.free(node.at("en"))),
                            (int) node.at("level").number(1, 9),
                            count(node.at("count")),
                            node.at("seat").choice(Seat.class),
                            Shelter.freeOrNone(node.at("host")),
                            offered(node.at("services"), services),
                            settles,
                            node.at("rung").flag(settles),
                            node.at("limit").isPresent() ? node.at("limit").value(Period::of) : Optional.empty(),
                            node.at("handover").optionalText().orElse(""),
                            node.at("supervisor").optionalText()));
            places.put(key, node);
        }
    }

    private void check(Tier tier) {
        SourceNode node = Objects.requireNonNull(places.get(tier.key()));
        if (tier.rung() && !tier.maySettle()) {
            node.at("rung").problem("rung-settles");
        }
        if (tier.supervisor().filter(s -> !s.isEmpty()).isPresent()) {
            String above = node.at("supervisor").oneOf(tiers.keySet());
            if (tiers.containsKey(above) && tiers.get(above).level() <= tier.level()) {
                node.at("supervisor").problem("supervisor-level");
            }
        }
    }

    private static OptionalInt count(SourceNode node) {
        String text = node.text();
        if (text.isEmpty() || text.equals("N")) {
            return OptionalInt.empty();
        }
        if (!COUNT.matcher(text).matches()) {
            node.problem("form", "262 · N");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    /** Returns the services listed here; reports those that nobody declared. */
    static List<String> offered(SourceNode node, Map<String, Label> services) {
        return node.items().stream().map(s -> s.oneOf(services.keySet())).toList();
    }

    private static String key(SourceNode node, List<String> seen) {
        String key = Shelter.free(node);
        if (!key.isEmpty() && !KEY.matcher(key).matches()) {
            node.problem("form", "station");
        }
        if (seen.contains(key)) {
            node.problem("duplicate-key", key);
        }
        seen.add(key);
        return key;
    }
}
