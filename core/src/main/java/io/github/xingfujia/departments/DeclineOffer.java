package io.github.xingfujia.departments;

import io.github.xingfujia.way.Command;

/**
 * Says that a task that was offered is not sent (不予提请).
 *
 * @param subject what it comes from
 * @param number its number within the subject
 * @param cause why
 */
public record DeclineOffer(Subject subject, int number, DeclineCause cause) implements Command {}
