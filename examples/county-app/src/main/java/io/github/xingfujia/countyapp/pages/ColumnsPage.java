package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.consultation.Opens;
import java.io.IOException;
import java.util.List;

/**
 * The columns of the platform (平台栏目): what there is, and where it leads; no login, nothing kept.
 *
 * @param columns each with its entries
 */
record ColumnsPage(List<Column> columns) {

    /** A column. */
    record Column(String name, List<Entry> entries) {}

    /** An entry, and the page it leads to. */
    record Entry(String name, String text, String to) {}

    static void show(Visit visit) throws IOException {
        List<Column> columns = visit.house.home().columns().columns().stream()
                .map(c -> new Column(
                        c.name().in(visit.locale()),
                        c.entries().stream()
                                .map(e -> new Entry(
                                        e.name().in(visit.locale()), e.text().in(visit.locale()), to(e.opens())))
                                .toList()))
                .toList();
        visit.show("columns", new ColumnsPage(columns));
    }

    /** Whom somebody wants to ask stands in no address. */
    static String to(Opens opens) {
        return switch (opens) {
            case FIND_HELP -> "/";
            case QUESTIONS -> "/questions";
            case LEGAL_AID -> "/legal-aid";
            case LAW_COURSES, LOVE_COURSES, PARENT_COURSES -> "/learn";
            default -> "/experts";
        };
    }
}
