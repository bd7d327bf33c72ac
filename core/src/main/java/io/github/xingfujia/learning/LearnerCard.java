package io.github.xingfujia.learning;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * How far somebody has come in a course (学习卡), to whoever has its code: no name, no phone, no other course.
 *
 * @param course the course
 * @param code by which she goes on; it is shown to her and kept nowhere
 * @param done the lessons she has done, in the order in which she did them
 * @param best how many answers were right at best; empty while none was given
 * @param of how many were asked then
 * @param passed whether the quiz is passed; true where there is none
 * @param completed whether she has done everything
 * @param helped whether she said whom it helped
 * @param paper her certificate; empty while there is none
 */
public record LearnerCard(
        CourseCode course,
        String code,
        List<CourseCode> done,
        Optional<Integer> best,
        int of,
        boolean passed,
        boolean completed,
        boolean helped,
        Optional<CoursePaper> paper) {

    /** Keeps the order. */
    public LearnerCard {
        done = ImmutableList.copyOf(done);
    }

    /** Returns nothing of the code. */
    @Override
    public String toString() {
        return "LearnerCard[" + course + "]";
    }
}
