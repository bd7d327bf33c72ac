package io.github.xingfujia.volunteer;

import io.github.xingfujia.way.Command;

/** Cancels a duty that has not begun (取消派勤); her time is given back. */
public record CancelDuty(DutyId duty) implements Command {}
