package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.store.Kind;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How declared names stand in the database (命名): at most 60 characters, never a reserved word, and never the same
 * for two.
 */
final class Names {

    static final String SCHEMA = "xfj_schema";
    static final String ENTRY = "xfj_entry";
    static final String KEY = "xfj_key";
    static final String DIGEST = "xfj_digest";
    static final int LONGEST = 60;

    private Names() {}

    /** Returns the table of a kind's rows, such as {@code xfj_row_case_1}. */
    static String table(Kind kind) {
        return "xfj_row_" + kind.name().replace('-', '_') + "_" + kind.generation();
    }

    /** Returns the tables of the kind's rows in the generations before, the latest first, whether they exist or not. */
    static List<String> earlier(Kind kind) {
        return IntStream.iterate(kind.generation() - 1, g -> g > 0, g -> g - 1)
                .mapToObj(g -> table(new Kind(kind.name(), g, kind.attributes())))
                .toList();
    }

    /** Returns the table of the attributes that hold several texts. */
    static String texts(Kind kind) {
        return texts(table(kind));
    }

    /** Returns the table of the several texts of the rows in {@code table}. */
    static String texts(String table) {
        return table + "_texts";
    }

    /** Returns the column of an attribute; the last underscore keeps it apart from every reserved word. */
    static String column(String attribute) {
        if (attribute.equals(Kind.DUE_AT)) {
            return "due_at";
        }
        StringBuilder name = new StringBuilder();
        for (char c : attribute.toCharArray()) {
            name.append(Character.isUpperCase(c) ? "_" + Character.toLowerCase(c) : c);
        }
        return name.append('_').toString().toLowerCase(Locale.ROOT);
    }

    /** Returns the name of the {@code place}-th index or constraint of a table, counted from 1. */
    static String index(String table, int place) {
        return table + "_i" + place;
    }
}
