package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.rules.BookTable;
import io.github.xingfujia.rules.FactDeclaration;
import io.github.xingfujia.rules.Finding;
import io.github.xingfujia.rules.Report;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A rule book as a table (规则表), and beside each rule what was found about it.
 *
 * @param mark what leads the anchors, so that two tables never share one
 * @param columns the facts that most rules ask about; what else a rule asks stands together in one more column
 * @param general what was found and names no rule, such as a case without an answer
 */
record BookRows(String mark, List<String> columns, boolean more, List<Row> rows, List<String> general) {

    /** So many facts have a column of their own: more would not fit a screen. */
    private static final int MOST = 4;

    static BookRows none() {
        return new BookRows("rule", List.of(), false, List.of(), List.of());
    }

    /**
     * One rule.
     *
     * @param changed whether it is new, or says something else than the rule whose place it takes
     * @param when what it asks, column by column; empty text where it asks nothing
     * @param rest what else it asks
     * @param source its pack and version
     * @param from the first day of that pack; may be empty
     */
    record Row(
            String id,
            String text,
            boolean protection,
            boolean changed,
            List<String> when,
            List<String> rest,
            String then,
            List<String> duties,
            List<String> cites,
            String source,
            String from,
            List<String> found) {

        boolean asksNothing() {
            return rest.isEmpty() && when.stream().allMatch(String::isEmpty);
        }
    }

    static BookRows of(CountyBook known, Locale locale) {
        return of("rule", known, known.table(), known.report(), List.of(), locale);
    }

    /** Returns the table of another book; the rules in {@code changed} are marked. */
    static BookRows of(
            String mark, CountyBook known, BookTable table, Report report, List<String> changed, Locale locale) {
        List<FactDeclaration> columns = columns(table);
        return new BookRows(
                mark,
                columns.stream().map(f -> f.label().in(locale)).toList(),
                columns.size() < table.asked().size(),
                table.rows().stream()
                        .map(r -> row(r, known, table.asked(), columns, report, changed.contains(r.id()), locale))
                        .toList(),
                report.findings().stream()
                        .filter(f -> table.rows().stream().noneMatch(r -> names(f, r)))
                        .map(f -> f.in(locale))
                        .toList());
    }

    /** Returns the facts that most rules ask about, in the order of the book. */
    private static List<FactDeclaration> columns(BookTable table) {
        if (table.asked().size() <= MOST + 1) {
            return table.asked();
        }
        List<FactDeclaration> most = table.asked().stream()
                .sorted(Comparator.comparing(f -> -table.rows().stream()
                        .filter(r -> r.when().containsKey(f.name()))
                        .count()))
                .limit(MOST)
                .toList();
        return table.asked().stream().filter(most::contains).toList();
    }

    private static Row row(
            BookTable.Row row,
            CountyBook known,
            List<FactDeclaration> asked,
            List<FactDeclaration> columns,
            Report report,
            boolean changed,
            Locale locale) {
        return new Row(
                row.id(),
                row.text().in(locale),
                row.protection(),
                changed,
                columns.stream()
                        .map(f -> Optional.ofNullable(row.when().get(f.name()))
                                .map(c -> c.in(locale))
                                .orElse(""))
                        .toList(),
                asked.stream()
                        .filter(f -> !columns.contains(f))
                        .flatMap(f -> Optional.ofNullable(row.when().get(f.name()))
                                .map(c -> Words.of("book.asks", f.label(), c).in(locale))
                                .stream())
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
