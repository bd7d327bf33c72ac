package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.rules.BookTable;
import io.github.xingfujia.rules.FactDeclaration;
import io.github.xingfujia.rules.Finding;
import io.github.xingfujia.rules.Report;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A rule book as a table (规则表), and beside each rule what was found about it.
 *
 * @param mark what leads the anchors, so that two tables never share one
 * @param columns the facts that are asked about
 * @param general what was found and names no rule, such as a case without an answer
 */
record BookRows(String mark, List<String> columns, List<Row> rows, List<String> general) {

    /**
     * One rule.
     *
     * @param when what it asks, column by column; empty text where it asks nothing
     * @param source its pack and version
     * @param from the first day of that pack; may be empty
     */
    record Row(
            String id,
            String text,
            boolean protection,
            List<String> when,
            String then,
            List<String> duties,
            List<String> cites,
            String source,
            String from,
            List<String> found) {

        boolean asksNothing() {
            return when.stream().allMatch(String::isEmpty);
        }
    }

    static BookRows of(CountyBook known, Locale locale) {
        return of("rule", known, known.table(), known.report(), locale);
    }

    static BookRows of(String mark, CountyBook known, BookTable table, Report report, Locale locale) {
        return new BookRows(
                mark,
                table.asked().stream().map(f -> f.label().in(locale)).toList(),
                table.rows().stream()
                        .map(r -> row(r, known, table.asked(), report, locale))
                        .toList(),
                report.findings().stream()
                        .filter(f -> table.rows().stream().noneMatch(r -> names(f, r)))
                        .map(f -> f.in(locale))
                        .toList());
    }

    private static Row row(
            BookTable.Row row, CountyBook known, List<FactDeclaration> asked, Report report, Locale locale) {
        return new Row(
                row.id(),
                row.text().in(locale),
                row.protection(),
                asked.stream()
                        .map(f -> Optional.ofNullable(row.when().get(f.name()))
                                .map(c -> c.in(locale))
                                .orElse(""))
                        .toList(),
                row.then().in(locale),
                row.duties().stream().map(d -> d.in(locale)).toList(),
                row.cites(),
                Words.of("book.source", row.pack(), row.version()).in(locale),
                known.from(row),
                report.findings().stream()
                        .filter(f -> names(f, row))
                        .map(f -> f.in(locale))
                        .toList());
    }

    private static boolean names(Finding finding, BookTable.Row row) {
        return finding.rules().stream().anyMatch(p -> p.rule().equals(row.id()));
    }
}
