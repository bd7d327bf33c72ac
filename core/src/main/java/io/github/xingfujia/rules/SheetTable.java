package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One sheet read by its second heading: every column it has, every row that is not blank. */
final class SheetTable {

    private static final int NAMES = 1;

    private static final String WHEN = "when.";

    private final Sheet sheet;
    private final List<String> allowed;
    private final Checks problems;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    SheetTable(Sheet sheet, List<String> allowed, Checks problems) {
        this.sheet = sheet;
        this.allowed = allowed;
        this.problems = problems;
        int width = sheet.rows().stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < width; column++) {
            String name = CellText.read(sheet.text(NAMES, column)).strip();
            if (name.isEmpty()) {
                unnamed(column);
            } else if (!allowed.contains(name)) {
                cell(NAMES, column).problem("unknown-key", name, String.join(" ", allowed));
            } else if (columns.putIfAbsent(name, column) != null) {
                cell(NAMES, column).problem("duplicate-key", name);
            }
        }
        for (String name : allowed) {
            if (!columns.containsKey(name)) {
                problems.add(Violation.of(sheet.name() + "!" + (NAMES + 1), "sheet-column", "", name));
            }
        }
    }

    private void unnamed(int column) {
        for (int row = Sheet.HEADINGS; row < sheet.rows().size(); row++) {
            if (!sheet.text(row, column).isBlank()) {
                cell(row, column).problem("sheet-unnamed", Sheet.letters(column) + (NAMES + 1));
                return;
            }
        }
    }

    String place() {
        return sheet.name();
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int row = Sheet.HEADINGS; row < sheet.rows().size(); row++) {
            if (sheet.rows().get(row).stream().anyMatch(text -> !text.isBlank())) {
                rows.add(new Row(row));
            }
        }
        return rows;
    }

    private SourceNode cell(int row, int column) {
        String text = CellText.read(sheet.text(row, column));
        return SourceNode.cell(Sheet.place(sheet.name(), row, column), text, problems);
    }

    /** One row of the sheet. */
    final class Row {

        private final int row;

        private Row(int row) {
            this.row = row;
        }

        String place() {
            return sheet.name() + "!" + (row + 1);
        }

        boolean has(String name) {
            return !raw(name).isBlank();
        }

        String raw(String name) {
            Integer column = columns.get(name);
            return column == null ? "" : sheet.text(row, column);
        }

        String text(String name) {
            return CellText.read(raw(name)).strip();
        }

        SourceNode cell(String name) {
            Integer column = columns.get(name);
            return column == null ? SourceNode.nothing(place(), Checks.of()) : SheetTable.this.cell(row, column);
        }

        SourceNode items(String name) {
            return SourceNode.list(
                    at(name),
                    CellText.items(raw(name), CellText.LINES).stream()
                            .map(item -> SourceNode.cell(at(name), item, problems))
                            .toList(),
                    problems);
        }

        String at(String name) {
            Integer column = columns.get(name);
            return column == null ? place() : Sheet.place(sheet.name(), row, column);
        }

        /**
         * Returns the conditions of this row in the order of the facts, or the row's own; the place is that of the first
         * one, or of all the cells that are blank.
         */
        SourceNode when() {
            List<String> asked = new ArrayList<>();
            allowed.stream()
                    .filter(c -> c.startsWith(WHEN) && columns.containsKey(c))
                    .forEach(asked::add);
            Map<String, SourceNode> when = new LinkedHashMap<>();
            for (String name : order(asked)) {
                if (has(name)) {
                    when.put(name.substring(WHEN.length()), ConditionText.read(at(name), raw(name), problems));
                }
            }
            if (!when.isEmpty()) {
                return SourceNode.map(when.values().iterator().next().at(), when, problems);
            }
            String place = asked.isEmpty() ? place() : at(asked.get(0)) + ":" + Sheet.letters(last(asked)) + (row + 1);
            return SourceNode.nothing(place, problems);
        }

        private int last(List<String> asked) {
            return asked.stream()
                    .mapToInt(c -> columns.getOrDefault(c, 0))
                    .max()
                    .orElse(0);
        }

        private Set<String> order(List<String> asked) {
            Set<String> order = new LinkedHashSet<>();
            if (has("order")) {
                for (String name : CellText.items(raw("order"), CellText.VALUES)) {
                    if (asked.contains(WHEN + name)) {
                        order.add(WHEN + name);
                    } else {
                        String facts = String.join(
                                " ",
                                asked.stream()
                                        .map(c -> c.substring(WHEN.length()))
                                        .toList());
                        cell("order").problem("unknown-key", name, facts);
                    }
                }
            }
            order.addAll(asked);
            return order;
        }

        /** Returns these columns by their names: those of {@code always} even when they are blank. */
        Map<String, SourceNode> cells(List<String> always, String... optional) {
            Map<String, SourceNode> cells = new LinkedHashMap<>();
            always.forEach(name -> cells.put(name, cell(name)));
            for (String name : optional) {
                if (has(name)) {
                    cells.put(name, cell(name));
                }
            }
            return cells;
        }

        SourceNode map(Map<String, SourceNode> cells) {
            return SourceNode.map(place(), cells, problems);
        }
    }
}
