package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * A sheet of a spreadsheet as plain texts (工作表): the neutral form between a book and a file format.
 *
 * @param name its name, as its tab shows it
 * @param rows the texts by row; a row may be shorter than others
 * @param choices by column, counted from 0, what a program may offer to choose from; none for a sheet that was read
 */
public record Sheet(String name, List<List<String>> rows, Map<Integer, List<String>> choices) {

    /** How many rows at the top are headings: one for people, one with the names that are read. */
    public static final int HEADINGS = 2;

    /** Keeps rows and columns in order. */
    public Sheet {
        rows = rows.stream().map(List::copyOf).toList();
        choices = ImmutableMap.copyOf(choices);
    }

    /** Returns a sheet that was read. */
    public static Sheet of(String name, List<List<String>> rows) {
        return new Sheet(name, rows, Map.of());
    }

    /** Returns the place of a cell as people name it, such as {@code rules!C5}; row and column are counted from 0. */
    public static String place(String sheet, int row, int column) {
        return sheet + "!" + letters(column) + (row + 1);
    }

    /** Returns the letters of a column, counted from 0: A, B, … Z, AA. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /** Returns the text of a cell; empty where nothing stands. */
    public String text(int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : "";
    }
}
