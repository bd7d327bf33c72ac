package io.github.xingfujia.learning;

import io.github.xingfujia.store.Fact;
import java.time.LocalDate;

/** What happens on the way through a course (学习事实); whose it is stands nowhere. */
sealed interface LearnerFact extends Fact {

    /** It was begun. */
    record Begun(CourseCode course) implements LearnerFact {}

    /** A lesson was done. */
    record Done(CourseCode lesson) implements LearnerFact {}

    /** The quiz was answered. */
    record Answered(int right, int of, boolean passed) implements LearnerFact {}

    /** Everything was done. */
    record Completed(LocalDate on) implements LearnerFact {}

    /** Somebody said whom it helped. */
    record Helped(CourseCode audience, int points) implements LearnerFact {}

    /** A certificate was drawn up. */
    record Certified(CourseNumber number, LocalDate on) implements LearnerFact {}
}
