package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.rules.Label;
import io.github.xingfujia.statistics.Csv;
import io.github.xingfujia.statistics.Table;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A table as a file to be kept (表格文件): what it says of itself stands in it. */
final class TableFile {

    private TableFile() {}

    static void send(Visit visit, String name, String title, List<String> columns, List<List<String>> rows)
            throws IOException {
        Table table = new Table(
                plain(title),
                columns.stream().map(TableFile::plain).toList(),
                rows.stream()
                        .map(r -> r.stream()
                                .map(v -> new Table.Cell(plain(v), Optional.empty()))
                                .toList())
                        .toList(),
                List.of(plain(ViolencePage.word(visit, "synthetic"))));
        visit.send(
                name, "text/csv; charset=utf-8", Csv.of(table, visit.locale()).bytes(true));
    }

    private static Label plain(String text) {
        return new Label(text, text);
    }
}
