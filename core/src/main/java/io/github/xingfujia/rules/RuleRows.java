package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one pack on the sheet of rules. */
final class RuleRows {

    private final SheetTable table;
    private final String pack;
    private final List<String> then;
    private final Checks problems;

    RuleRows(SheetTable table, String pack, List<String> then, Checks problems) {
        this.table = table;
        this.pack = pack;
        this.then = then;
        this.problems = problems;
    }

    /** Returns what the pack says of rules: a list of them, and what holds otherwise. */
    Map<String, SourceNode> read() {
        Map<String, SourceNode> read = new LinkedHashMap<>();
        List<SourceNode> rules = new ArrayList<>();
        for (SheetTable.Row row : table.rows()) {
            if (!row.text("pack").equals(pack) || isGone(row)) {
                continue;
            }
            if (!row.has("otherwise") || !row.cell("otherwise").flag(false)) {
                rules.add(row.text("off").equals("true") ? off(row) : rule(row, true));
            } else if (read.put("otherwise", rule(row, false)) != null) {
                row.cell("otherwise").problem("duplicate-key", "otherwise");
            }
        }
        read.put("rules", SourceNode.list(table.place(), rules, problems));
        return read;
    }

    /** A rule of this pack alone that is switched off where it stands: as if its row were not there. */
    private boolean isGone(SheetTable.Row row) {
        return row.text("off").equals("true")
                && row.has("zh")
                && table.rows().stream()
                        .noneMatch(r -> r.text("id").equals(row.text("id"))
                                && !r.text("pack").equals(pack));
    }

    /** What else stands on the row is said of the rule that is left out. */
    private static SourceNode off(SheetTable.Row row) {
        return row.map(row.cells(List.of("id", "off")));
    }

    private SourceNode rule(SheetTable.Row row, boolean conditional) {
        Map<String, SourceNode> cells = row.cells(List.of("id", "zh", "en"), "protection", "before", "after", "off");
        SourceNode when = row.when();
        if (conditional || when.isPresent()) {
            cells.put("when", when);
        }
        Map<String, SourceNode> outcome = new LinkedHashMap<>();
        then.forEach(name -> outcome.put(name.substring("then.".length()), row.cell(name)));
        cells.put("then", SourceNode.map(row.place(), outcome, problems));
        for (String list : List.of("duties", "cites")) {
            if (row.has(list)) {
                cells.put(list, row.items(list));
            }
        }
        return row.map(cells);
    }
}
