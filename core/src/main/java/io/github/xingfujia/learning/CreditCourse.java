package io.github.xingfujia.learning;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;

/**
 * Counts a certificate of a course in the training of a member of the team who shows it (课程计入培训学时), once.
 *
 * @param staff who
 * @param number the number on it
 * @param check the code on it
 */
public record CreditCourse(StaffId staff, CourseNumber number, String check) implements Command {

    /** Refuses an overlong code. */
    public CreditCourse {
        Checks.of().line("check", check, 1, 40).orThrow();
    }
}
