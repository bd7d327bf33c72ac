package io.github.xingfujia.stations;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.rules.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the programme (建设规划). A target says what it measures, and rests on no fact of a dispute or of a violence file: how
 * many came, were reconciled or withdrew is nothing to aim at.
 */
final class ProgrammeReader {

    private static final StandardCode UNREAD = StandardCode.of("unread");
    private static final List<String> NO_AIM = List.of(
            "casework.",
            "protection.",
            "measures.",
            "departments.",
            "counselling.published-met",
            "counselling.published-offered");

    private final Collection<String> tiers;
    private final Collection<String> facts;
    private final Checks problems;

    ProgrammeReader(Collection<String> tiers, Collection<String> facts, Checks problems) {
        this.tiers = tiers;
        this.facts = facts;
        this.problems = problems;
    }

    Programme read(List<SourceNode> files) {
        Map<StandardCode, Target> targets = new LinkedHashMap<>();
        Label name = new Label("", "");
        Optional<LocalDate> from = Optional.empty();
        int window = 180;
        int least = 3;
        for (SourceNode file : files) {
            file.only("zh", "en", "from", "forecast", "targets");
            name = StandardsReader.label(file);
            from = file.at("from").isPresent() ? file.at("from").date() : from;
            SourceNode forecast = file.at("forecast").only("window", "least");
            window = (int) forecast.at("window").number(7, 3660);
            least = (int) forecast.at("least").number(1, 1000);
            List<StandardCode> seen = new ArrayList<>();
            for (SourceNode node : file.at("targets").items()) {
                int before = problems.violations().size();
                Target target = target(node);
                if (seen.contains(target.code())) {
                    node.at("code").problem("duplicate-key", target.code());
                }
                seen.add(target.code());
                if (problems.violations().size() == before) {
                    targets.put(target.code(), target);
                }
            }
        }
        return new Programme(name, from, window, least, List.copyOf(targets.values()));
    }

    private Target target(SourceNode node) {
        node.only(
                "code",
                "zh",
                "en",
                "measures",
                "posts",
                "accredited",
                "studios",
                "fact",
                "where",
                "less",
                "yearly",
                "amount",
                "by",
                "area",
                "source",
                "grounds",
                "milestones");
        node.at("measures").choice(Measure.class);
        return new Target(
                node.at("code").value(StandardCode::of).orElse(UNREAD),
                StandardsReader.label(node),
                counts(node),
                (int) node.at("amount").number(1, 1_000_000),
                node.at("by").isPresent() ? node.at("by").date() : Optional.empty(),
                node.at("area").isPresent() ? node.at("area").value(DivisionCode::of) : Optional.empty(),
                node.at("source").text(),
                node.at("grounds").choice(Standard.Grounds.class),
                milestones(node));
    }

    private Counts counts(SourceNode node) {
        if (node.at("posts").isPresent()) {
            return new Counts.Posts(tier(node.at("posts")));
        } else if (node.at("accredited").isPresent()) {
            return new Counts.Accredited(tier(node.at("accredited")));
        } else if (node.at("studios").isPresent()) {
            return new Counts.Studios(node.at("studios").choice(StudioStep.class));
        }
        SourceNode fact = node.at("fact");
        String name = fact.text();
        if (NO_AIM.stream().anyMatch(name::startsWith)) {
            fact.problem("descriptive-input", name);
        } else if (!facts.isEmpty() && !name.isEmpty()) {
            fact.oneOf(facts);
        }
        Map<String, String> where = new LinkedHashMap<>();
        node.at("where").keys().forEach(k -> where.put(k, node.at("where").at(k).text()));
        SourceNode less = node.at("less");
        if (less.isPresent() && !facts.isEmpty()) {
            less.oneOf(facts);
        }
        return new Counts.Told(
                name,
                where,
                less.isPresent() ? Optional.of(less.text()) : Optional.empty(),
                node.at("yearly").flag(false));
    }

    private StandardCode tier(SourceNode node) {
        if (!tiers.isEmpty()) {
            node.oneOf(tiers);
        }
        return node.value(StandardCode::of).orElse(UNREAD);
    }

    private static List<Target.Milestone> milestones(SourceNode node) {
        List<Target.Milestone> all = new ArrayList<>();
        for (SourceNode one : node.at("milestones").items()) {
            one.only("by", "amount");
            Optional<LocalDate> by = one.at("by").date();
            int amount = (int) one.at("amount").number(1, 1_000_000);
            by.ifPresent(day -> {
                if (!all.isEmpty() && !day.isAfter(all.get(all.size() - 1).by())) {
                    one.at("by").problem("not-after", all.get(all.size() - 1).by());
                }
                all.add(new Target.Milestone(day, amount));
            });
        }
        return all;
    }
}
