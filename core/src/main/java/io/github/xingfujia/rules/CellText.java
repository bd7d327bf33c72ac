package io.github.xingfujia.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How a text stands in a cell: a backslash leads what a spreadsheet would not keep, and what would part a list.
 *
 * <p>Written and read again, every text is the same.
 */
final class CellText {

    /** What parts the values of a condition. */
    static final String VALUES = ",，、;；\n";

    /** What parts duties and citations: they may hold commas themselves. */
    static final String LINES = ";；\n";

    private CellText() {}

    static String of(String text) {
        return of(text, "");
    }

    static String of(List<String> items, String between, String separators) {
        return items.stream().map(i -> of(i, separators)).collect(Collectors.joining(between));
    }

    static String of(String text, String separators) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || separators.indexOf(c) >= 0 && c != '\n' || i == 0 && !separators.isEmpty() && isNot(c)) {
                out.append('\\').append(c);
            } else if (c == '\n' && !separators.isEmpty()) {
                out.append("\\n");
            } else if (c != '\n' && Character.isISOControl(c) || c == '\uFFFE' || c == '\uFFFF' || isLone(text, i)) {
                out.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Returns whether the text begins as one that says what is left out. */
    static boolean isNegated(String text) {
        return !text.isEmpty() && isNot(text.charAt(0));
    }

    static String read(String cell) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c != '\\' || i + 1 == cell.length()) {
                out.append(c);
                continue;
            }
            char next = cell.charAt(++i);
            if (next == 'u' && cell.substring(i + 1).matches("(?s)[0-9a-f]{4}.*")) {
                out.append((char) Integer.parseInt(cell.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                out.append(next == 'n' ? '\n' : next);
            }
        }
        return out.toString();
    }

    /** Returns the items of a list; a separator that ends the cell ends its last item. */
    static List<String> items(String cell, String separators) {
        List<String> items = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '\\') {
                i++;
            } else if (separators.indexOf(cell.charAt(i)) >= 0) {
                items.add(read(cell.substring(start, i)).strip());
                start = i + 1;
            }
        }
        String last = read(cell.substring(start)).strip();
        if (!last.isEmpty() || items.isEmpty()) {
            items.add(last);
        }
        return items;
    }

    private static boolean isNot(char c) {
        return c == '!' || c == '！';
    }

    private static boolean isLone(String text, int i) {
        char c = text.charAt(i);
        boolean paired = Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        return Character.isSurrogate(c) && !paired;
    }
}
