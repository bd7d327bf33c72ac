package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;

/**
 * Lifts a suspension from today on (恢复资格); what was withdrawn meanwhile is not given back.
 *
 * @param staff whose
 * @param track for what
 */
public record Reinstate(StaffId staff, Track track) implements Command {}
