package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;

/**
 * Asks for an exam paper (参加考试).
 *
 * @param staff who sits it: the one who asks
 * @param track on which track
 */
public record SitExam(StaffId staff, Track track) implements Command {}
