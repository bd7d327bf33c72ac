package io.github.xingfujia.statistics;

import io.github.xingfujia.rules.Label;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A table as CSV (RFC 4180) in UTF-8 (CSV 导出): lines end in CRLF, the notes follow after an empty line. A text that a
 * spreadsheet would run as a formula is led by an apostrophe; numbers stay numbers. Works alone.
 */
public final class Csv {

    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final Table table;
    private final Locale locale;

    private Csv(Table table, Locale locale) {
        this.table = table;
        this.locale = locale;
    }

    /** Returns the table in one language. */
    public static Csv of(Table table, Locale locale) {
        return new Csv(table, locale);
    }

    /** Returns the text. */
    public String text() {
        StringBuilder out = new StringBuilder();
        line(out, table.columns().stream().map(this::said).toList());
        table.rows().forEach(row -> line(out, row.stream().map(this::said).toList()));
        out.append("\r\n");
        line(out, List.of(said(table.title())));
        table.notes().forEach(note -> line(out, List.of(said(note))));
        return out.toString();
    }

    /** Returns the bytes, led by a byte order mark when a spreadsheet program needs one to see that it is UTF-8. */
    public byte[] bytes(boolean mark) {
        return ((mark ? "\uFEFF" : "") + text()).getBytes(StandardCharsets.UTF_8);
    }

    private String said(Table.Cell cell) {
        String text = cell.text().in(locale);
        boolean plain =
                cell.number().filter(n -> n.toPlainString().equals(text)).isPresent();
        return plain ? text : safe(text);
    }

    private String said(Label label) {
        return safe(label.in(locale));
    }

    /** Blanks before a formula do not stop a spreadsheet. */
    private static String safe(String text) {
        String start = text.stripLeading();
        boolean runs = !start.isEmpty() && FORMULA.indexOf(start.codePointAt(0)) >= 0
                || !text.isEmpty() && FORMULA.indexOf(text.codePointAt(0)) >= 0;
        return runs ? "'" + text : text;
    }

    private static void line(StringBuilder out, List<String> cells) {
        out.append(cells.stream().map(Csv::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String quoted(String cell) {
        boolean needs = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                || !cell.equals(cell.strip());
        return needs ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
