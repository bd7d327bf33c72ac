package io.github.xingfujia.stations;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads standards and the steps of studios (建设标准). */
final class StandardsReader {

    private static final StandardCode UNREAD = StandardCode.of("unread");

    private final Collection<String> tiers;
    private final Checks problems;

    StandardsReader(Collection<String> tiers, Checks problems) {
        this.tiers = tiers;
        this.problems = problems;
    }

    Standards read(List<SourceNode> files) {
        Map<String, Standard> standards = new LinkedHashMap<>();
        Optional<StudioLadder> studios = Optional.empty();
        for (SourceNode file : files) {
            file.only("standards", "studios");
            List<String> seen = new ArrayList<>();
            for (SourceNode node : file.at("standards").items()) {
                int before = problems.violations().size();
                Standard read = standard(node);
                String key = read.tier() + " " + read.from();
                if (seen.contains(key)) {
                    node.at("from").problem("duplicate-key", key);
                }
                seen.add(key);
                if (problems.violations().size() == before) {
                    standards.put(key, read);
                }
            }
            if (file.at("studios").isPresent()) {
                studios = Optional.of(ladder(file.at("studios")));
            }
        }
        return new Standards(List.copyOf(standards.values()), studios);
    }

    private Standard standard(SourceNode node) {
        node.only("tier", "zh", "en", "from", "source", "grounds", "valid", "mend", "remind", "items");
        List<Standard.Item> items = new ArrayList<>();
        for (SourceNode item : node.at("items").items()) {
            item.only("code", "zh", "en", "need", "photo", "cite");
            StandardCode code = code(item.at("code"));
            if (items.stream().anyMatch(i -> i.code().equals(code))) {
                item.at("code").problem("duplicate-key", code);
            }
            items.add(new Standard.Item(
                    code,
                    label(item),
                    item.at("need").choice(Standard.Need.class),
                    item.at("photo").flag(false),
                    item.at("cite").optionalText().orElse("")));
        }
        if (items.stream().noneMatch(i -> i.need() == Standard.Need.MUST)) {
            node.at("items").problem("required");
        }
        return new Standard(
                tier(node.at("tier")),
                label(node),
                node.at("from").date().orElse(LocalDate.EPOCH),
                node.at("source").text(),
                node.at("grounds").choice(Standard.Grounds.class),
                (int) node.at("valid").number(1, 60),
                (int) node.at("mend").number(1, 366),
                (int) node.at("remind").number(1, 366),
                items);
    }

    private StudioLadder ladder(SourceNode node) {
        node.only("tier", "steps");
        List<StudioLadder.Rung> rungs = new ArrayList<>();
        for (SourceNode step : node.at("steps").items()) {
            step.only("to", "after", "accredited", "places", "cite");
            StudioStep to = step.at("to").choice(StudioStep.class);
            if (to.ordinal() != rungs.size()) {
                step.at("to").problem("one-of", word(rungs.size()));
            }
            rungs.add(new StudioLadder.Rung(
                    to,
                    (int) step.at("after").number(0, 3660),
                    step.at("accredited").flag(false),
                    step.at("places").isPresent()
                            ? OptionalInt.of((int) step.at("places").number(1, 1000))
                            : OptionalInt.empty(),
                    step.at("cite").text()));
        }
        if (rungs.size() < StudioStep.values().length) {
            node.at("steps").problem("required");
        }
        return new StudioLadder(tier(node.at("tier")), rungs);
    }

    private static String word(int step) {
        return step < StudioStep.values().length ? SourceNode.word(StudioStep.values()[step]) : "";
    }

    private StandardCode tier(SourceNode node) {
        if (!tiers.isEmpty()) {
            node.oneOf(tiers);
        }
        return code(node);
    }

    private static StandardCode code(SourceNode node) {
        return node.value(StandardCode::of).orElse(UNREAD);
    }

    static Label label(SourceNode node) {
        return new Label(node.at("zh").text(), node.at("en").text());
    }
}
