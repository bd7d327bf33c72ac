package io.github.xingfujia.learning;

/**
 * Whether a certificate of a course is genuine (核验结果); nothing else is told.
 *
 * @param genuine whether it is
 */
public record CourseVerified(boolean genuine) {}
