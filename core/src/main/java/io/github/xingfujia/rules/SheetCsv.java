package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sheet as CSV (RFC 4180) (CSV 互换): a text that a spreadsheet would run as a formula is led by an apostrophe, which is
 * taken away again when it is read.
 */
public final class SheetCsv {

    private static final Pattern RUNS = Pattern.compile("(?s)'*\\s*[=+\\-@＝＋－＠].*");
    private static final Pattern NUMBER = Pattern.compile("'*-?[0-9]+");

    private SheetCsv() {}

    /** Returns the text of a sheet; lines end in CRLF. */
    public static String of(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.stream().map(SheetCsv::quoted).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    /** Returns the sheet in a text, with or without a byte order mark; a quote that never ends is told with its row. */
    public static Sheet read(String name, String text, Checks problems) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (quoted) {
                if (doubled) {
                    cell.append(text.charAt(++i));
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',') {
                end(row, cell);
            } else if (c == '\n') {
                end(row, cell);
                rows.add(row);
                row = new ArrayList<>();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (quoted) {
            String place = Sheet.place(name, rows.size(), row.size());
            problems.add(Violation.of(place, "sheet-quote", Checks.shape(cell.toString())));
        }
        if (cell.length() > 0 || !row.isEmpty()) {
            end(row, cell);
            rows.add(row);
        }
        return Sheet.of(name, rows);
    }

    private static void end(List<String> row, StringBuilder cell) {
        String text = cell.toString();
        row.add(text.startsWith("'") && runs(text) ? text.substring(1) : text);
        cell.setLength(0);
    }

    private static boolean runs(String text) {
        return RUNS.matcher(text).matches() && !NUMBER.matcher(text).matches();
    }

    private static String quoted(String text) {
        String safe = runs(text) ? "'" + text : text;
        boolean needs = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                || !safe.equals(safe.strip());
        return needs ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
