package io.github.xingfujia.volunteer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How an exam went (考试结果).
 *
 * @param track on which track
 * @param on the day
 * @param right how many answers were right
 * @param of of how many
 * @param passed whether that was enough
 * @param again from which day it may be sat again; empty when it was passed
 */
public record ExamResult(Track track, LocalDate on, int right, int of, boolean passed, Optional<LocalDate> again) {}
