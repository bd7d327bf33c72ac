package io.github.xingfujia.statistics;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.rules.Label;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A table as pages, charts and files show it (统计表): texts in both languages, numbers beside them, and the notes without
 * which it must not be shown.
 *
 * @param title what it is
 * @param columns the heads
 * @param rows as many cells each as there are columns
 * @param notes units, rounding, sources, position
 */
public record Table(Label title, List<Label> columns, List<List<Cell>> rows, List<Label> notes) {

    /**
     * One cell.
     *
     * @param text what is read
     * @param number what a chart draws; empty for words and for what is not known, which is never zero
     */
    public record Cell(Label text, Optional<BigDecimal> number) {

        static Cell of(Label text) {
            return new Cell(text, Optional.empty());
        }

        static Cell of(long amount) {
            return new Cell(Words.plain(Long.toString(amount)), Optional.of(BigDecimal.valueOf(amount)));
        }

        static Cell of(Figure figure) {
            return new Cell(
                    Words.label(locale -> figure.wording()),
                    Optional.of(figure.percent(figure.rounding().exact())));
        }
    }

    /** Refuses a row of another width. */
    public Table {
        columns = ImmutableList.copyOf(columns);
        rows = rows.stream().map(r -> (List<Cell>) ImmutableList.copyOf(r)).collect(ImmutableList.toImmutableList());
        notes = ImmutableList.copyOf(notes);
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells under " + columns.size() + " columns");
            }
        }
    }

    /** Returns the same table with one more note before the others. */
    Table noting(Label note) {
        return new Table(
                title,
                columns,
                rows,
                ImmutableList.<Label>builder().add(note).addAll(notes).build());
    }
}
