package io.github.xingfujia.learning;

import io.github.xingfujia.store.Fact;
import java.time.LocalDate;

/** What of learning may be counted and told outside (学习对外事实): codes, numbers and days only. */
public sealed interface PublishedCourseFact extends Fact {

    /**
     * A course was begun with a code.
     *
     * @param course the course
     * @param on the day
     */
    record CourseBegun(CourseCode course, LocalDate on) implements PublishedCourseFact {}

    /**
     * A lesson was done.
     *
     * @param course the course
     * @param lesson the lesson
     * @param on the day
     */
    record LessonDone(CourseCode course, CourseCode lesson, LocalDate on) implements PublishedCourseFact {}

    /**
     * A course was completed.
     *
     * @param course the course
     * @param on the day
     */
    record CourseCompleted(CourseCode course, LocalDate on) implements PublishedCourseFact {}

    /**
     * Somebody said how much it helped.
     *
     * @param course the course
     * @param audience whom; {@link CourseCode#UNSAID} when it was not said
     * @param points 1 to 5
     * @param on the day
     */
    record CourseHelped(CourseCode course, CourseCode audience, int points, LocalDate on)
            implements PublishedCourseFact {}
}
