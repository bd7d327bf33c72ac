package io.github.xingfujia.volunteer;

import io.github.xingfujia.way.Command;

/**
 * Says that one has arrived (到岗签到), from an hour before it begins until it ends. Where it looks dangerous it begins once a second
 * has arrived, for both.
 */
public record StartDuty(DutyId duty) implements Command {}
