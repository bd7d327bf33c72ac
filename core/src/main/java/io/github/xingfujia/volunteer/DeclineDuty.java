package io.github.xingfujia.volunteer;

import io.github.xingfujia.way.Command;

/** Does not take a duty (谢绝派勤): it counts, and the station sends another. */
public record DeclineDuty(DutyId duty, DeclineDutyCause cause) implements Command {}
