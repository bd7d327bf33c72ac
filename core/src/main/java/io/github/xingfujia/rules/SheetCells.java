package io.github.xingfujia.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The cells of one sheet by the names of its columns, and where each of them stands. */
record SheetCells(Sheet sheet) {

    /** A row below the headings, counted from 0. */
    record Row(SheetCells cells, int at) {

        /** Returns the text of a column; empty where the sheet has none of that name. */
        String text(String column) {
            int to = cells.column(column);
            return to < 0 ? "" : CellText.read(cells.sheet.text(at, to)).strip();
        }

        /** Returns the place of a column; of the first one where the sheet has none of that name. */
        String place(String column) {
            return Sheet.place(cells.sheet.name(), at, Math.max(0, cells.column(column)));
        }

        /** Returns the place of the whole row, such as {@code 规则!5}. */
        String place() {
            return cells.sheet.name() + "!" + (at + 1);
        }

        boolean isBlank() {
            return cells.sheet.rows().get(at).stream().allMatch(String::isBlank);
        }
    }

    /** Returns the sheet of a name; without any row where there is none. */
    static SheetCells of(List<Sheet> sheets, SheetName name) {
        return new SheetCells(sheets.stream()
                .filter(s -> SheetName.of(s.name()).filter(name::equals).isPresent())
                .findFirst()
                .orElseGet(() -> Sheet.of(name.in(Locale.CHINA), List.of())));
    }

    List<Row> rows() {
        return IntStream.range(Sheet.HEADINGS, sheet.rows().size())
                .mapToObj(row -> new Row(this, row))
                .filter(row -> !row.isBlank())
                .toList();
    }

    /** Returns the names of its columns. */
    List<String> columns() {
        return sheet.rows().size() < Sheet.HEADINGS
                ? List.of()
                : sheet.rows().get(Sheet.HEADINGS - 1).stream()
                        .map(name -> CellText.read(name).strip())
                        .toList();
    }

    int column(String name) {
        return columns().indexOf(name);
    }

    /** Returns the row at a place such as {@code 规则!5}, when this is its sheet. */
    Optional<Row> row(String place) {
        return rows().stream().filter(r -> place.equals(r.place())).findFirst();
    }
}
