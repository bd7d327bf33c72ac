package io.github.xingfujia.statistics;

import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.rules.Label;
import java.util.ArrayList;
import java.util.List;

/** A register with labels for codes: shares beside the cases when it is divided by one thing, and the total at the end. */
final class RegisterTable {

    private final Names names;

    RegisterTable(Names names) {
        this.names = names;
    }

    Table of(Register register) {
        List<Label> columns = new ArrayList<>();
        register.by().forEach(d -> columns.add(d.label()));
        Unit unit = register.total().unit();
        columns.add(new Label(unit.zh(), unit.en()));
        List<List<Table.Cell>> rows = new ArrayList<>();
        List<Label> notes = new ArrayList<>();
        boolean shares = register.by().size() == 1 && register.total().amount() > 0;
        if (shares) {
            columns.add(Words.label("column.share"));
            Dimension by = register.by().get(0);
            Breakdown parts = register.by(by);
            parts.parts()
                    .forEach((code, cases) -> rows.add(List.of(
                            Table.Cell.of(names.of(by, code)),
                            Table.Cell.of(cases.amount()),
                            Table.Cell.of(parts.share(code).figure()))));
            notes.add(Words.label(locale ->
                    Wording.of("statistics", "note.base", register.total().in(locale))));
            notes.add(Figure.of(register.total(), register.total()).roundingNote());
            notes.add(Words.label("note.parts"));
        } else {
            register.rows().forEach(row -> rows.add(row(register, row)));
        }
        rows.add(total(register, shares));
        // a part of the home is told nothing of how much was written in the others
        if (register.area().isEverywhere()) {
            notes.add(Words.label("note.position", Long.toString(register.position())));
        }
        return new Table(title(register), columns, rows, notes);
    }

    private Label title(Register register) {
        Area area = register.area();
        Label named = area.post()
                .map(p -> names.of(Dimension.STATION, p.value()))
                .or(() -> area.division().map(d -> names.of(Dimension.TOWN, d.toString())))
                .orElseGet(() -> Words.label("area.everywhere"));
        return Words.label(locale ->
                Wording.of("statistics", "table.register", register.span().toString(), named.in(locale)));
    }

    private List<Table.Cell> row(Register register, Register.Row row) {
        List<Table.Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.key().size(); i++) {
            cells.add(Table.Cell.of(names.of(register.by().get(i), row.key().get(i))));
        }
        cells.add(Table.Cell.of(row.cases()));
        return cells;
    }

    private static List<Table.Cell> total(Register register, boolean shares) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.of(Words.label("value.total")));
        for (int i = 1; i < register.by().size(); i++) {
            cells.add(Table.Cell.of(Words.plain("")));
        }
        cells.add(Table.Cell.of(register.total().amount()));
        if (shares) {
            cells.add(Table.Cell.of(Figure.of(register.total(), register.total())));
        }
        return cells;
    }
}
