package io.github.xingfujia.volunteer;

import io.github.xingfujia.way.Command;

/** Says that one is back and safe (安全签退): it ends an alarm too. */
public record EndDuty(DutyId duty) implements Command {}
