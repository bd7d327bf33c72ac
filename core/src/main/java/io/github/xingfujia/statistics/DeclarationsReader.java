package io.github.xingfujia.statistics;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Reads the sections {@code indicators} and {@code series}; a later file adds or replaces by code. */
final class DeclarationsReader {

    private final Names names;
    private final List<String> facts;
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, ExternalSeries> series = new LinkedHashMap<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<Target, SourceNode> targets = new LinkedHashMap<>();
    private final Map<String, SourceNode> besides = new LinkedHashMap<>();

    /** Creates the reader; {@code facts} are the stored names of every published fact of the house. */
    DeclarationsReader(Names names, List<String> facts) {
        this.names = names;
        this.facts = facts;
        units.put(Unit.CASES.code(), Unit.CASES);
    }

    Declarations read(List<SourceNode> indicatorFiles, List<SourceNode> seriesFiles) {
        for (SourceNode file : indicatorFiles) {
            file.only("units", "labels", "indicators", "targets");
            each(file.at("units"), this::unit, "code", "zh", "en");
        }
        for (SourceNode file : seriesFiles) {
            each(
                    file.only("series").at("series"),
                    this::series,
                    "code",
                    "zh",
                    "en",
                    "unit",
                    "source",
                    "status",
                    "descriptive",
                    "years",
                    "beside");
        }
        for (SourceNode file : indicatorFiles) {
            each(
                    file.at("indicators"),
                    this::indicator,
                    "code",
                    "zh",
                    "en",
                    "numerator",
                    "denominator",
                    "shown",
                    "exact",
                    "success",
                    "descriptive",
                    "beside");
        }
        indicatorFiles.forEach(file -> file.at("targets").items().forEach(this::target));
        besides.forEach((code, node) -> node.oneOf(indicators.keySet()));
        targets.forEach((target, node) -> {
            Indicator over = indicators.get(target.over());
            if (over != null && over.descriptive()) {
                node.problem("descriptive-input", target.over());
            }
        });
        return new Declarations(units, series, indicators, List.copyOf(targets.keySet()));
    }

    private static void each(SourceNode list, BiConsumer<String, SourceNode> read, String... keys) {
        List<String> seen = new ArrayList<>();
        for (SourceNode node : list.items()) {
            String code = node.only(keys).at("code").text();
            if (seen.contains(code)) {
                node.at("code").problem("duplicate-key", code);
            }
            seen.add(code);
            read.accept(code, node);
        }
    }

    private void unit(String code, SourceNode node) {
        node.at("code")
                .value(c -> new Unit(c, node.at("zh").text(), node.at("en").text()))
                .ifPresent(u -> units.put(code, u));
    }

    private void series(String code, SourceNode node) {
        Unit unit = unit(node);
        SortedMap<Integer, Long> years = new TreeMap<>();
        for (SourceNode year : node.at("years").items()) {
            year.only("year", "amount");
            int number = (int) year.at("year").number(1900, 2200);
            if (years.put(number, year.at("amount").number(0, 1_000_000_000_000L)) != null) {
                year.at("year").problem("duplicate-key", Integer.toString(number));
            }
        }
        if (years.isEmpty()) {
            node.at("years").problem("required");
        }
        Optional<Input> beside = node.at("beside").isPresent()
                ? Optional.of(own(node.at("beside"), "cases", "fact", "where", "unit"))
                : Optional.empty();
        if (beside.filter(b -> !b.unit().equals(unit)).isPresent()) {
            node.at("beside").at("unit").problem("units-differ", unit.zh());
        }
        series.put(
                code,
                new ExternalSeries(
                        code,
                        label(node),
                        unit,
                        node.at("source").text(),
                        node.at("status").choice(ExternalSeries.Status.class),
                        node.at("descriptive").flag(false),
                        years,
                        beside));
    }

    private void indicator(String code, SourceNode node) {
        Input numerator = input(node.at("numerator"));
        Input denominator = input(node.at("denominator"));
        SourceNode success = node.at("success");
        boolean inherits = numerator.descriptive() || denominator.descriptive();
        if (inherits && !success.isPresent()) {
            success.problem("required");
        }
        if (inherits && !node.at("descriptive").flag(true)) {
            node.at("descriptive").problem("descriptive-input", code);
        }
        int shown = node.at("shown").isPresent() ? (int) node.at("shown").number(0, 4) : Rounding.USUAL.shown();
        int exact = node.at("exact").isPresent() ? (int) node.at("exact").number(shown, 4) : Math.max(shown, 2);
        if (node.at("beside").isPresent()) {
            besides.put(code, node.at("beside"));
        } else {
            besides.remove(code);
        }
        indicators.put(
                code,
                new Indicator(
                        code,
                        label(node),
                        numerator,
                        denominator,
                        new Rounding(shown, exact),
                        success.isPresent() ? Optional.of(label(success.only("zh", "en"))) : Optional.empty(),
                        node.at("descriptive").flag(false),
                        node.at("beside").optionalText()));
    }

    private void target(SourceNode node) {
        node.only("aim", "over", "zh", "en");
        targets.put(
                new Target(
                        node.at("aim").choice(Indicator.Aim.class),
                        node.at("over").oneOf(indicators.keySet()),
                        label(node)),
                node.at("over"));
    }

    private Input input(SourceNode node) {
        SourceNode named = node.at("series");
        if (!named.isPresent()) {
            return own(node, "cases", "fact", "where", "unit", "series");
        }
        node.only("series");
        ExternalSeries found = series.get(named.oneOf(series.keySet()));
        return found != null ? new Input.Series(found) : new Input.Cases(Map.of(), Unit.CASES);
    }

    private Input own(SourceNode node, String... keys) {
        if (node.at("fact").isPresent()) {
            node.only("fact", "where", "unit");
            Map<String, List<String>> where = new LinkedHashMap<>();
            node.at("where")
                    .keys()
                    .forEach(k -> where.put(k, node.at("where").at(k).texts()));
            return new Input.Facts(node.at("fact").oneOf(facts), where, unit(node));
        }
        SourceNode cases = node.at("cases");
        if (!cases.isPresent()) {
            node.only(keys);
            cases.problem("required");
        } else {
            node.only("cases", "unit");
            if (!cases.isMap()) {
                cases.problem("not-a-map");
            }
        }
        return new Input.Cases(where(cases), unit(node));
    }

    private Map<Dimension, List<String>> where(SourceNode cases) {
        List<Dimension> allowed = Arrays.stream(Dimension.values())
                .filter(d -> d != Dimension.MONTH)
                .toList();
        cases.only(allowed.stream().map(Dimension::word).toArray(String[]::new));
        Map<Dimension, List<String>> where = new LinkedHashMap<>();
        for (Dimension dimension : allowed) {
            SourceNode named = cases.at(dimension.word());
            if (named.isPresent()) {
                List<String> codes = new ArrayList<>();
                named.items().forEach(n -> codes.addAll(codes(dimension, n)));
                where.put(dimension, codes);
            }
        }
        return where;
    }

    private List<String> codes(Dimension dimension, SourceNode node) {
        return switch (dimension) {
            case STATION, RECEIVED ->
                node.value(PostId::of).map(PostId::value).stream().toList();
            case TOWN ->
                node.value(DivisionCode::of).map(DivisionCode::toString).stream()
                        .toList();
            case CATEGORY -> names.withParts(node.oneOf(names.known(dimension)));
            case CHANNEL, OUTCOME, MONTH -> List.of(node.oneOf(names.known(dimension)));
        };
    }

    private Unit unit(SourceNode node) {
        return units.getOrDefault(node.at("unit").oneOf(units.keySet()), Unit.CASES);
    }

    private static Label label(SourceNode node) {
        return new Label(node.at("zh").text(), node.at("en").text());
    }
}
