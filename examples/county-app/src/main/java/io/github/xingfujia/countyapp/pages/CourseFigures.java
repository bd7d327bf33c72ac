package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.learning.CourseCode;
import io.github.xingfujia.learning.Courses;
import io.github.xingfujia.learning.LearningBoard;
import io.github.xingfujia.learning.LearningQuery;
import java.util.List;
import java.util.Optional;

/** What was learnt this year, and whom it helped (学习统计), on the desk of a studio: turns, and nobody. */
final class CourseFigures {

    private CourseFigures() {}

    static List<Sheet.Block> of(Visit visit) {
        return visit.door()
                .learning()
                .year(LearningQuery.of(visit.house.home().today().getYear()))
                .fold(board -> List.of(turns(visit, board), helped(visit, board)), refusal -> List.of());
    }

    private static Sheet.Block turns(Visit visit, LearningBoard board) {
        return Sheet.Block.table(
                Words.of("learn.year", Integer.toString(board.year())).in(visit.locale()),
                ViolencePage.words(visit, "field.course", "learn.column", "learn.begun", "learn.turns", "learn.whole"),
                board.rows().stream()
                        .map(r -> List.of(
                                Sheet.Cell.of(name(visit, r.course())),
                                Sheet.Cell.of(column(visit, r.course())),
                                Sheet.Cell.of(Integer.toString(r.begun())),
                                Sheet.Cell.of(Integer.toString(r.lessons())),
                                Sheet.Cell.of(Integer.toString(r.completed()))))
                        .toList(),
                ViolencePage.word(visit, "learn.year.none"));
    }

    private static Sheet.Block helped(Visit visit, LearningBoard board) {
        return Sheet.Block.table(
                ViolencePage.word(visit, "learn.helped"),
                ViolencePage.words(visit, "field.course", "field.audience", "learn.answers", "learn.points"),
                board.helped().stream()
                        .map(h -> List.of(
                                Sheet.Cell.of(name(visit, h.course())),
                                Sheet.Cell.of(audience(visit, h.audience())),
                                Sheet.Cell.of(Integer.toString(h.answers())),
                                Sheet.Cell.of(h.points() + " / " + 5 * h.answers())))
                        .toList(),
                Words.of("learn.helped.none", Integer.toString(courses(visit).least()))
                        .in(visit.locale()));
    }

    private static Courses courses(Visit visit) {
        return visit.house.home().courses();
    }

    private static String name(Visit visit, CourseCode code) {
        return courses(visit).course(code).map(c -> c.name().in(visit.locale())).orElse(code.value());
    }

    private static String column(Visit visit, CourseCode code) {
        return courses(visit)
                .course(code)
                .map(c -> Pick.said(c.column()).in(visit.locale()))
                .orElse("");
    }

    private static String audience(Visit visit, CourseCode code) {
        Optional<Courses.Audience> known = courses(visit).audiences().stream()
                .filter(a -> a.code().equals(code))
                .findFirst();
        return known.map(a -> a.name().in(visit.locale())).orElseGet(() -> ViolencePage.word(visit, "counsel.none"));
    }
}
