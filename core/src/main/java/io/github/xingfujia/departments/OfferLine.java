package io.github.xingfujia.departments;

import io.github.xingfujia.rules.Label;
import java.time.Instant;

/**
 * One line of what waits to be sent to departments (提请待办): nothing sealed.
 *
 * @param subject what it comes from
 * @param task the kind of task that is due first
 * @param name what that is called
 * @param waiting how many wait
 * @param dueAt the first instant at which the first of them is late, UTC
 * @param overdue whether that has passed: true without any run
 */
public record OfferLine(Subject subject, TaskKindCode task, Label name, int waiting, Instant dueAt, boolean overdue) {}
