package io.github.xingfujia.learning;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * How much was learnt in a year, and whom it helped (学习统计), in numbers of turns (人次); nobody is counted as a person.
 *
 * @param year the calendar year in Asia/Shanghai
 * @param position up to which position of the journal it was counted
 * @param rows by course, in the order of their codes
 * @param helped by course and audience; none of which fewer than the county's least answered
 */
public record LearningBoard(int year, long position, List<Row> rows, List<Helped> helped) {

    /** Keeps the order. */
    public LearningBoard {
        rows = ImmutableList.copyOf(rows);
        helped = ImmutableList.copyOf(helped);
    }

    /**
     * One course.
     *
     * @param course the course
     * @param begun how often it was begun with a code
     * @param lessons how many lessons were done
     * @param completed how often it was completed
     */
    public record Row(CourseCode course, int begun, int lessons, int completed) {}

    /**
     * Whom it helped.
     *
     * @param course the course
     * @param audience whom, or that it was not said
     * @param answers how many answered
     * @param points the sum of their points, 1 to 5 each
     */
    public record Helped(CourseCode course, CourseCode audience, int answers, int points) {}
}
