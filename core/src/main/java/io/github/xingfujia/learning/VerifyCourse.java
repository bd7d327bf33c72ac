package io.github.xingfujia.learning;

import io.github.xingfujia.kernel.Checks;

/**
 * Asks whether a certificate of a course is genuine (课程证明核验).
 *
 * @param number the number on it
 * @param check the code on it
 */
public record VerifyCourse(CourseNumber number, String check) {

    /** Refuses an overlong code. */
    public VerifyCourse {
        Checks.of().line("check", check, 1, 40).orThrow();
    }
}
