package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.rules.Measure;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads campaign sheets (评选方案). What only describes, such as how often people were reconciled or withdrew, is refused as a
 * criterion, by its name, by what it is called and by what it takes as input.
 */
final class SheetsReader {

    private static final CampaignCode UNREAD = CampaignCode.of("unread");

    private final Checks problems;

    SheetsReader(Checks problems) {
        this.problems = problems;
    }

    Sheets read(List<SourceNode> files) {
        Map<CampaignCode, Sheet> sheets = new LinkedHashMap<>();
        Map<String, SpiritKind> activities = new LinkedHashMap<>();
        for (SourceNode file : files) {
            file.only("campaigns", "activities");
            file.at("activities").items().stream()
                    .map(SheetsReader::activity)
                    .forEach(kind -> activities.put(kind.code(), kind));
            List<CampaignCode> seen = new ArrayList<>();
            for (SourceNode node : file.at("campaigns").items()) {
                sheet(node).ifPresent(sheet -> {
                    if (seen.contains(sheet.code())) {
                        node.at("code").problem("duplicate-key", sheet.code().value());
                    }
                    seen.add(sheet.code());
                    sheets.put(sheet.code(), sheet);
                });
            }
        }
        return new Sheets(sheets, List.copyOf(activities.values()));
    }

    private Optional<Sheet> sheet(SourceNode node) {
        node.only(
                "code",
                "zh",
                "en",
                "candidate",
                "papers",
                "categories",
                "criteria",
                "days",
                "sample",
                "panel",
                "vote",
                "ties",
                "line",
                "titles",
                "per-area",
                "quota");
        SourceNode days = node.at("days").only("village-notice", "final-notice", "watch", "clearance");
        SourceNode panel = node.at("panel").only("least", "trim");
        if (node.at("titles").items().isEmpty()) {
            node.at("titles").problem("required");
        }
        int before = problems.violations().size();
        Optional<CampaignCode> code = node.at("code").value(CampaignCode::of);
        Sheet read = new Sheet(
                code.orElse(UNREAD),
                label(node),
                node.at("candidate").choice(Candidate.class),
                coded(node.at("papers")),
                coded(node.at("categories")),
                criteria(node.at("criteria")),
                days(days, "village-notice"),
                days(days, "final-notice"),
                days(days, "watch"),
                days(days, "clearance"),
                (int) node.at("sample").number(1, 100),
                (int) panel.at("least").number(1, 99),
                (int) panel.at("trim").number(0, 20),
                vote(node.at("vote")),
                poll(node.at("vote").at("poll")),
                node.at("ties").items().stream()
                        .map(t -> t.choice(TieBreak.class))
                        .toList(),
                node.at("line").choice(AtTheLine.class),
                titles(node.at("titles")),
                node.at("per-area").isPresent() ? (int) node.at("per-area").number(1, 1000) : 0,
                quota(node.at("quota")));
        return Optional.of(read).filter(sheet -> problems.violations().size() == before && fits(node, sheet));
    }

    /** Figures may each be right and not fit together: weights that make no 100, a panel that trimming uses up. */
    private static boolean fits(SourceNode node, Sheet sheet) {
        try {
            sheet.rules();
            return true;
        } catch (InvalidInput e) {
            e.violations()
                    .forEach(v -> part(node, v.field())
                            .problem(v.rule(), v.arguments().toArray()));
            return false;
        }
    }

    private static SourceNode part(SourceNode node, String field) {
        return switch (field) {
            case "weights" -> node.at("criteria");
            case "least", "trim" -> node.at("panel").at(field);
            case "perArea" -> node.at("per-area");
            case "awards" -> node.at("titles");
            default -> node.at(field);
        };
    }

    private static int days(SourceNode days, String key) {
        return (int) days.at(key).number(1, 3660);
    }

    private static Label label(SourceNode node) {
        return new Label(node.at("zh").text(), node.at("en").text());
    }

    private static List<Sheet.Coded> coded(SourceNode list) {
        return list.items().stream()
                .map(n -> new Sheet.Coded(code(n.only("code", "zh", "en")), label(n)))
                .toList();
    }

    private static SpiritKind activity(SourceNode node) {
        SourceNode most = node.only("code", "zh", "en", "most").at("most");
        return new SpiritKind(
                code(node),
                label(node),
                most.isPresent() ? (int) most.number(1, HoldActivity.MOST) : SpiritKind.USUAL_MOST);
    }

    private static String code(SourceNode node) {
        return node.at("code").value(CampaignCode::of).map(CampaignCode::value).orElse("");
    }

    private static List<Sheet.Criterion> criteria(SourceNode list) {
        if (list.items().isEmpty()) {
            list.problem("required");
        }
        return list.items().stream().map(SheetsReader::criterion).toList();
    }

    /** Whatever a criterion is called, it says what it measures; how many stayed together or were reconciled is nothing of that. */
    private static Sheet.Criterion criterion(SourceNode node) {
        node.only("code", "zh", "en", "weight", "measures");
        node.at("measures").choice(Measure.class);
        return new Sheet.Criterion(
                code(node), label(node), (int) node.at("weight").number(1, 100));
    }

    private static Optional<VoteRule> vote(SourceNode node) {
        if (!node.isPresent()) {
            return Optional.empty();
        }
        node.only("share", "peak", "floor", "counts", "turnout", "poll");
        return Optional.of(new VoteRule(
                (int) node.at("share").number(1, 99),
                (int) node.at("peak").number(1, 100),
                (int) node.at("floor").number(0, 1_000_000),
                (int) node.at("counts").number(0, 100),
                node.at("turnout").isPresent() ? (int) node.at("turnout").number(0, 1_000_000) : 0));
    }

    private static Optional<PollRule> poll(SourceNode node) {
        if (!node.isPresent()) {
            return Optional.empty();
        }
        node.only("channels", "login", "returned", "days", "opens", "closes", "least", "most");
        if (node.at("channels").items().isEmpty()) {
            node.at("channels").problem("required");
            return Optional.empty();
        }
        int opens = (int) node.at("opens").number(0, 22);
        int least = (int) node.at("least").number(1, 30);
        return Optional.of(new PollRule(
                channels(node.at("channels")),
                channels(node.at("login")),
                channels(node.at("returned")),
                (int) node.at("days").number(1, 60),
                LocalTime.of(opens, 0),
                LocalTime.of((int) node.at("closes").number(opens + 1L, 23), 0),
                least,
                (int) node.at("most").number(least, 30)));
    }

    private static List<String> channels(SourceNode list) {
        return list.items().stream().map(SheetsReader::channel).toList();
    }

    private static String channel(SourceNode node) {
        return node.value(CampaignCode::of).map(CampaignCode::value).orElse(UNREAD.value());
    }

    private static List<Sheet.Title> titles(SourceNode list) {
        return list.items().stream()
                .map(n -> {
                    n.only("code", "zh", "en", "places", "per", "from");
                    String code = code(n);
                    return new Sheet.Title(
                            new Award(
                                    code.isEmpty() ? UNREAD.value() : code,
                                    (int) n.at("places").number(1, 1000),
                                    n.at("per").choice(Award.Per.class),
                                    n.at("from").isPresent()
                                            ? (int) n.at("from").number(0, 100)
                                            : 0),
                            label(n));
                })
                .toList();
    }

    private static Optional<SizeQuota> quota(SourceNode node) {
        if (!node.isPresent()) {
            return Optional.empty();
        }
        node.only("bands", "above", "edge");
        List<SizeQuota.Band> bands = new ArrayList<>();
        long last = 0;
        for (SourceNode band : node.at("bands").items()) {
            band.only("below", "places");
            last = band.at("below").number(last + 1, 100_000_000);
            bands.add(new SizeQuota.Band((int) last, (int) band.at("places").number(0, 1000)));
        }
        return Optional.of(new SizeQuota(
                bands, (int) node.at("above").number(0, 1000), node.at("edge").choice(SizeQuota.Edge.class)));
    }
}
