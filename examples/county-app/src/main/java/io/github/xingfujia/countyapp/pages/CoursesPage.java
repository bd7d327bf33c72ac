package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.learning.CourseColumn;
import io.github.xingfujia.learning.Courses;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is taught (课程目录): no login, nothing kept. A course has its number in the list as address, so that no address tells what
 * somebody reads.
 *
 * @param columns those in which there is something
 */
record CoursesPage(List<Column> columns) {

    /** A column. */
    record Column(String id, String name, List<One> courses) {}

    /** A course. */
    record One(String to, String name, String about, String lessons) {}

    static void show(Visit visit) throws IOException {
        Courses courses = visit.house.home().courses();
        visit.show(
                "courses",
                new CoursesPage(Arrays.stream(CourseColumn.values())
                        .map(column -> new Column(
                                id(column),
                                Pick.said(column).in(visit.locale()),
                                IntStream.range(0, courses.courses().size())
                                        .filter(i -> courses.courses().get(i).column() == column)
                                        .mapToObj(i ->
                                                one(visit, courses.courses().get(i), i + 1))
                                        .toList()))
                        .filter(c -> !c.courses().isEmpty())
                        .toList()));
    }

    /** Returns where on the page a column stands. */
    static String id(CourseColumn column) {
        return "c" + (column.ordinal() + 1);
    }

    private static One one(Visit visit, Courses.Course course, int number) {
        return new One(
                "/learn/" + number,
                course.name().in(visit.locale()),
                course.about().in(visit.locale()),
                Words.of("learn.lessons", Integer.toString(course.lessons().size()))
                        .in(visit.locale()));
    }
}
