package io.github.xingfujia.learning;

import io.github.xingfujia.kernel.Wording;
import java.time.LocalDate;

/**
 * A certificate of a course as it is printed (课程结业证明): it names nobody; whoever prints it writes her own name on it.
 *
 * @param number its number
 * @param check by what a stranger verifies it
 * @param course the course
 * @param on the day it was drawn up, in Asia/Shanghai
 * @param face what it says of itself
 */
public record CoursePaper(CourseNumber number, String check, CourseCode course, LocalDate on, Wording face) {}
