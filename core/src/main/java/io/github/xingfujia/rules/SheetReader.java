package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Turns sheets into packs as a file would hold them, every value with its cell as its place. */
final class SheetReader {

    private final Checks problems;
    private final Map<SheetName, Sheet> sheets = new EnumMap<>(SheetName.class);
    private final boolean whole;

    SheetReader(List<Sheet> given, Checks problems) {
        this.problems = problems;
        int before = problems.violations().size();
        for (Sheet sheet : given) {
            SheetName.of(sheet.name())
                    .ifPresentOrElse(name -> keep(name, sheet), () -> problems.add(unknown(sheet.name())));
        }
        for (SheetName name : SheetName.values()) {
            if (name != SheetName.HELP && !sheets.containsKey(name)) {
                problems.add(Violation.of(name.in(Locale.CHINA), "sheet-missing", ""));
            }
        }
        whole = problems.violations().size() == before;
    }

    private void keep(SheetName name, Sheet sheet) {
        if (sheets.putIfAbsent(name, sheet) != null) {
            problems.add(Violation.of(sheet.name(), "duplicate-key", "", sheet.name()));
        }
    }

    private static Violation unknown(String name) {
        List<String> known =
                Arrays.stream(SheetName.values()).map(s -> s.in(Locale.CHINA)).toList();
        return Violation.of(name, "unknown-key", Checks.shape(name), name, String.join(" ", known));
    }

    /** Returns whether every sheet is there, once. */
    boolean isWhole() {
        return whole;
    }

    /** Returns the packs in their order. */
    List<SourceNode> packs() {
        SheetTable facts = table(SheetName.FACTS);
        SheetTable outcomes = table(SheetName.OUTCOMES);
        List<String> when = facts.rows().stream()
                .map(r -> "when." + r.text("name"))
                .distinct()
                .toList();
        List<String> then = outcomes.rows().stream()
                .map(r -> "then." + r.text("name"))
                .distinct()
                .toList();
        SheetTable said = table(SheetName.VALUES);
        SheetTable obligations = table(SheetName.OBLIGATIONS);
        CellWords words = new CellWords(facts, outcomes, said, obligations);
        for (SheetName name : List.of(SheetName.RULES, SheetName.IMPOSSIBLE)) {
            sheets.computeIfPresent(name, (n, sheet) -> words.codes(sheet));
        }
        SheetTable rules = table(SheetName.RULES, when, then);
        SheetTable impossible = table(SheetName.IMPOSSIBLE, when);
        SheetTable packs = table(SheetName.PACKS);
        List<String> names = packs.rows().stream().map(r -> r.text("pack")).toList();
        rules.rows().forEach(r -> r.cell("pack").oneOf(names));
        impossible.rows().stream()
                .filter(r -> r.has("pack"))
                .forEach(r -> r.cell("pack").oneOf(names));
        Values values = new Values(said, facts, outcomes);
        Map<String, SourceNode> declared = new LinkedHashMap<>();
        declared.put("facts", list(facts, row -> values.of("fact", row, fact(row))));
        declared.put(
                "outcomes",
                list(
                        outcomes,
                        row -> values.of("outcome", row, row.cells(List.of("name"), "type", "protects", "weaker"))));
        declared.put("obligations", list(obligations, row -> row.cells(List.of("code", "zh", "en"), "owner")));
        List<SourceNode> read = new ArrayList<>();
        for (SheetTable.Row row : packs.rows()) {
            Map<String, SourceNode> pack =
                    row.cells(List.of("book", "pack", "version", "from"), "for", "class", "overlaps");
            if (row.has("over")) {
                pack.put("over", row.items("over"));
            }
            if (read.isEmpty()) {
                pack.putAll(declared);
            }
            String name = row.text("pack");
            boolean last = read.size() == packs.rows().size() - 1;
            pack.put(
                    "impossible",
                    list(
                            impossible,
                            r -> r.text("pack").equals(name) || last && !r.has("pack"),
                            SheetReader::impossible));
            boolean again = names.indexOf(name) < read.size();
            pack.putAll(again ? Map.of() : new RuleRows(rules, name, then, problems).read());
            read.add(row.map(pack));
        }
        return read;
    }

    private SheetTable table(SheetName name, List<?>... more) {
        List<String> allowed = new ArrayList<>(name.columns());
        for (List<?> columns : more) {
            columns.forEach(c -> allowed.add(String.valueOf(c)));
        }
        Sheet sheet = sheets.getOrDefault(name, Sheet.of(name.in(Locale.CHINA), List.of()));
        return new SheetTable(sheet, allowed, problems);
    }

    private interface Cells {
        Map<String, SourceNode> of(SheetTable.Row row);
    }

    private SourceNode list(SheetTable table, Cells cells) {
        return list(table, row -> true, cells);
    }

    private SourceNode list(SheetTable table, Predicate<SheetTable.Row> which, Cells cells) {
        return SourceNode.list(
                table.place(),
                table.rows().stream()
                        .filter(which)
                        .map(row -> row.map(cells.of(row)))
                        .toList(),
                problems);
    }

    private static Map<String, SourceNode> impossible(SheetTable.Row row) {
        Map<String, SourceNode> cells = row.cells(List.of("id", "zh", "en"));
        cells.put("when", row.when());
        if (row.has("cites")) {
            cells.put("cites", row.items("cites"));
        }
        return cells;
    }

    private Map<String, SourceNode> fact(SheetTable.Row row) {
        boolean number = row.text("type").equals("number");
        List<String> always =
                number ? List.of("name", "type", "min", "max", "zh", "en") : List.of("name", "type", "zh", "en");
        Map<String, SourceNode> cells =
                row.cells(always, "optional", "risk", "descriptive-only", "seals", "measures", "min", "max");
        if (row.has("usual")) {
            cells.put("usual", ConditionText.read(row.at("usual"), row.raw("usual"), problems));
        }
        return cells;
    }

    /** The sheet of allowed values, by what they belong to. */
    private final class Values {

        private final SheetTable table;

        Values(SheetTable table, SheetTable facts, SheetTable outcomes) {
            this.table = table;
            List<String> choices = facts.rows().stream()
                    .filter(r -> r.text("type").equals("choice"))
                    .map(r -> r.text("name"))
                    .toList();
            List<String> fields =
                    outcomes.rows().stream().map(r -> r.text("name")).toList();
            for (SheetTable.Row row : table.rows()) {
                row.cell("of").oneOf(List.of("fact", "outcome"));
                row.cell("name").oneOf(row.text("of").equals("outcome") ? fields : choices);
            }
        }

        Map<String, SourceNode> of(String kind, SheetTable.Row owner, Map<String, SourceNode> cells) {
            List<SourceNode> values = table.rows().stream()
                    .filter(r -> r.text("of").equals(kind) && r.text("name").equals(owner.text("name")))
                    .map(r -> r.map(r.cells(List.of("code", "zh", "en"))))
                    .toList();
            cells.put(
                    "values",
                    values.isEmpty()
                            ? SourceNode.nothing(owner.at("name"), problems)
                            : SourceNode.list(owner.at("name"), values, problems));
            return cells;
        }
    }
}
