package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;

/**
 * Begins service now (服务签到).
 *
 * @param staff who serves: the one who asks
 * @param post the station where, which confirms it
 * @param work what it is
 */
public record CheckIn(StaffId staff, PostId post, Work work) implements Command {}
