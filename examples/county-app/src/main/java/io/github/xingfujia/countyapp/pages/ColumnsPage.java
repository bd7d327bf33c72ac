package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.consultation.ExpertKind;
import io.github.xingfujia.consultation.Opens;
import io.github.xingfujia.learning.CourseColumn;
import java.io.IOException;
import java.util.List;

/**
 * The columns of the platform (平台栏目): what there is, and where it leads; no login, nothing kept.
 *
 * @param columns each with its entries
 * @param messenger whether notices may come by the county's WeChat account
 */
record ColumnsPage(List<Column> columns, boolean messenger) {

    /** A column. */
    record Column(String name, List<Entry> entries) {}

    /**
     * An entry.
     *
     * @param to the page it leads to
     * @param at where on it, from the hash on; empty for its beginning
     */
    record Entry(String name, String text, String to, String at) {}

    static void show(Visit visit) throws IOException {
        List<Column> columns = visit.house.home().columns().columns().stream()
                .map(c -> new Column(
                        c.name().in(visit.locale()),
                        c.entries().stream()
                                .map(e -> new Entry(
                                        e.name().in(visit.locale()),
                                        e.text().in(visit.locale()),
                                        to(e.opens()),
                                        at(e.opens())))
                                .toList()))
                .toList();
        visit.show("columns", new ColumnsPage(columns, visit.house.messenger().isPresent()));
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

    /** Returns the place on the page; a browser sends it to nobody. */
    static String at(Opens opens) {
        return switch (opens) {
            case LAWYER -> "#" + ExpertsPage.id(ExpertKind.LAWYER);
            case PSYCHOLOGIST -> "#" + ExpertsPage.id(ExpertKind.PSYCHOLOGIST);
            case COUNSELLOR -> "#" + ExpertsPage.id(ExpertKind.COUNSELLOR);
            case LAW_COURSES -> "#" + CoursesPage.id(CourseColumn.LAW);
            case LOVE_COURSES -> "#" + CoursesPage.id(CourseColumn.LOVE);
            case PARENT_COURSES -> "#" + CoursesPage.id(CourseColumn.PARENTS);
            default -> "";
        };
    }
}
