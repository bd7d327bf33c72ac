package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.FactDeclaration.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Writes a book as sheets; what a book leaves at its usual stays blank. */
final class SheetWriter {

    private final Contents book;
    private final String digest;
    private final Locale locale;

    SheetWriter(RuleBook book, Locale locale) {
        this.book = book.contents();
        this.digest = book.digest();
        this.locale = locale;
    }

    List<Sheet> sheets() {
        return List.of(rules(), facts(), values(), outcomes(), obligations(), impossible(), packs(), help());
    }

    private Sheet rules() {
        Map<String, Localized> columns = new LinkedHashMap<>();
        headings(columns, "pack", "id");
        when(columns);
        book.outcomes().forEach(o -> columns.put("then." + o.name(), SheetName.heading("then")));
        headings(columns, "duties", "cites", "protection", "zh", "en", "before", "after", "off", "otherwise", "order");
        List<Map<String, String>> rows = new ArrayList<>();
        new PackRows(book).rows().forEach(row -> rows.add(cells(row)));
        Map<String, List<String>> choices = new LinkedHashMap<>();
        book.facts().stream()
                .filter(f -> f.type() != Type.NUMBER)
                .forEach(f -> choices.put("when." + f.name(), codes(f)));
        book.outcomes()
                .forEach(o ->
                        choices.put("then." + o.name(), List.copyOf(o.values().keySet())));
        List.of("protection", "off", "otherwise").forEach(c -> choices.put(c, List.of("true")));
        return sheet(SheetName.RULES, columns, rows, choices);
    }

    private static List<String> codes(FactDeclaration fact) {
        List<String> codes = new ArrayList<>(fact.type() == Type.FLAG ? List.of("true", "false") : fact.codes());
        if (fact.optional()) {
            codes.add("unknown");
        }
        return codes;
    }

    private Map<String, String> cells(PackRows.Row row) {
        Rule rule = row.rule();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("pack", CellText.of(row.pack()));
        cells.put("id", CellText.of(rule.id()));
        if (row.off()) {
            cells.put("off", "true");
            return cells;
        }
        conditions(rule.when(), cells);
        rule.then().forEach((name, value) -> cells.put("then." + name, CellText.of(value)));
        cells.put("duties", CellText.of(rule.duties(), "\n", CellText.LINES));
        cells.put("cites", CellText.of(rule.cites(), "\n", CellText.LINES));
        cells.put("protection", yes(rule.protection()));
        label(rule.text(), cells);
        cells.put("before", CellText.of(row.before()));
        cells.put("after", CellText.of(row.after()));
        cells.put("otherwise", yes(rule.isOtherwise()));
        return cells;
    }

    private Sheet facts() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (FactDeclaration fact : book.facts()) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("name", CellText.of(fact.name()));
            cells.put("type", SourceNode.word(fact.type()));
            if (fact.type() == Type.NUMBER) {
                cells.put("min", Long.toString(fact.min()));
                cells.put("max", Long.toString(fact.max()));
            }
            cells.put("optional", yes(fact.optional()));
            if (fact.usual() != (fact.optional() ? FactDeclaration.UNKNOWN : fact.min())) {
                cells.put("usual", ConditionText.value(fact, fact.usual()));
            }
            cells.put("risk", fact.riskFrom().map(CellText::of).orElseGet(() -> yes(fact.risk())));
            cells.put("descriptive-only", yes(fact.descriptive()));
            label(fact.label(), cells);
            cells.put("seals", yes(fact.seals()));
            cells.put("measures", fact.measures().map(SourceNode::word).orElse(""));
            rows.add(cells);
        }
        Map<String, List<String>> choices = new LinkedHashMap<>();
        choices.put("type", List.of("flag", "number", "choice"));
        List.of("optional", "descriptive-only", "seals").forEach(c -> choices.put(c, List.of("true")));
        choices.put(
                "measures",
                Arrays.stream(Measure.values()).map(SourceNode::word).toList());
        return sheet(SheetName.FACTS, columns(SheetName.FACTS), rows, choices);
    }

    private Sheet values() {
        List<Map<String, String>> rows = new ArrayList<>();
        book.facts().forEach(f -> values("fact", f.name(), f.values(), rows));
        book.outcomes().forEach(o -> values("outcome", o.name(), o.values(), rows));
        return sheet(
                SheetName.VALUES, columns(SheetName.VALUES), rows, ImmutableMap.of("of", List.of("fact", "outcome")));
    }

    private static void values(String of, String name, Map<String, Label> values, List<Map<String, String>> rows) {
        values.forEach((code, label) -> {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("of", of);
            cells.put("name", CellText.of(name));
            cells.put("code", CellText.of(code));
            label(label, cells);
            rows.add(cells);
        });
    }

    private Sheet outcomes() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (OutcomeField field : book.outcomes()) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("name", CellText.of(field.name()));
            cells.put("type", field.type() == OutcomeField.Type.CHOICE ? "" : SourceNode.word(field.type()));
            cells.put("protects", field.protects().map(CellText::of).orElse(""));
            cells.put("weaker", field.weaker() == OutcomeField.Weaker.LONGER ? "" : SourceNode.word(field.weaker()));
            rows.add(cells);
        }
        return sheet(
                SheetName.OUTCOMES,
                columns(SheetName.OUTCOMES),
                rows,
                ImmutableMap.of(
                        "type", List.of("choice", "rising", "duration"), "weaker", List.of("longer", "shorter")));
    }

    private Sheet obligations() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Obligation obligation : book.obligations()) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("code", CellText.of(obligation.code()));
            cells.put("owner", CellText.of(obligation.owner()));
            label(obligation.label(), cells);
            rows.add(cells);
        }
        return sheet(SheetName.OBLIGATIONS, columns(SheetName.OBLIGATIONS), rows, Map.of());
    }

    private Sheet impossible() {
        Map<String, Localized> columns = new LinkedHashMap<>();
        headings(columns, "pack", "id");
        when(columns);
        headings(columns, "zh", "en", "cites", "order");
        List<Map<String, String>> rows = new ArrayList<>();
        for (Impossible impossible : book.impossible()) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("pack", CellText.of(impossible.pack()));
            cells.put("id", CellText.of(impossible.id()));
            conditions(impossible.box().when(), cells);
            cells.put("cites", CellText.of(impossible.cites(), "\n", CellText.LINES));
            label(impossible.text(), cells);
            rows.add(cells);
        }
        return sheet(SheetName.IMPOSSIBLE, columns, rows, Map.of());
    }

    /** Returns the sheet of packs alone. */
    Sheet packs() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Contents.Layer layer : book.layers()) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("book", CellText.of(book.id()));
            cells.put("pack", CellText.of(layer.pack()));
            cells.put("version", CellText.of(layer.version()));
            cells.put("from", layer.from().toString());
            cells.put("for", layer.place().map(Objects::toString).orElse(""));
            cells.put("over", CellText.of(layer.over(), "\n", CellText.LINES));
            if (rows.isEmpty()) {
                cells.put("class", SourceNode.word(book.tableClass()));
                cells.put("overlaps", book.agree() ? "agree" : "");
                cells.put("digest", digest);
            }
            rows.add(cells);
        }
        return sheet(SheetName.PACKS, columns(SheetName.PACKS), rows, Map.of());
    }

    private Sheet help() {
        List<List<String>> rows = new ArrayList<>();
        for (String i : List.of("1", "2", "3", "4", "5", "6", "7", "8")) {
            rows.add(List.of(Texts.of("sheet.help." + i).in(locale)));
        }
        for (FactDeclaration fact : book.facts()) {
            List<String> row = new ArrayList<>(List.of(fact.name(), fact.label().in(locale)));
            if (fact.type() == Type.NUMBER) {
                row.add(fact.min() + ".." + fact.max() + (fact.optional() ? ", unknown" : ""));
            } else {
                row.add(String.join(", ", codes(fact)));
            }
            rows.add(row.stream().map(CellText::of).toList());
        }
        return Sheet.of(SheetName.HELP.in(locale), rows);
    }

    private void conditions(Map<String, Condition> when, Map<String, String> cells) {
        for (FactDeclaration fact : book.facts()) {
            Condition condition = when.get(fact.name());
            if (condition != null) {
                cells.put("when." + fact.name(), ConditionText.of(condition, fact));
            }
        }
        order(when, book.facts(), cells);
    }

    private static void order(Map<String, Condition> when, List<FactDeclaration> facts, Map<String, String> cells) {
        List<String> asked = List.copyOf(when.keySet());
        List<String> declared = facts.stream()
                .map(FactDeclaration::name)
                .filter(when::containsKey)
                .toList();
        cells.put("order", asked.equals(declared) ? "" : CellText.of(asked, ", ", CellText.VALUES));
    }

    private static void label(Label label, Map<String, String> cells) {
        cells.put("zh", CellText.of(label.zh()));
        cells.put("en", CellText.of(label.en()));
    }

    private static String yes(boolean flag) {
        return flag ? "true" : "";
    }

    private static Map<String, Localized> columns(SheetName name) {
        Map<String, Localized> columns = new LinkedHashMap<>();
        headings(columns, name.columns().toArray(String[]::new));
        return columns;
    }

    private static void headings(Map<String, Localized> columns, String... names) {
        for (String name : names) {
            columns.put(name, SheetName.heading(name));
        }
    }

    private void when(Map<String, Localized> columns) {
        book.facts().forEach(f -> columns.put("when." + f.name(), f.label()));
    }

    private Sheet sheet(
            SheetName name,
            Map<String, Localized> columns,
            List<Map<String, String>> rows,
            Map<String, List<String>> choices) {
        List<String> names = List.copyOf(columns.keySet());
        List<List<String>> texts = new ArrayList<>();
        texts.add(columns.values().stream().map(c -> CellText.of(c.in(locale))).toList());
        texts.add(names.stream().map(CellText::of).toList());
        rows.forEach(row ->
                texts.add(names.stream().map(c -> row.getOrDefault(c, "")).toList()));
        Map<Integer, List<String>> offered = new LinkedHashMap<>();
        choices.forEach((column, codes) -> offered.put(names.indexOf(column), codes));
        return new Sheet(name.in(locale), texts, offered);
    }
}
