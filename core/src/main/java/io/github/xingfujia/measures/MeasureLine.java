package io.github.xingfujia.measures;

import io.github.xingfujia.protection.ViolenceFileId;
import java.time.Instant;

/**
 * One line of the desk's list (措施待办): the limit of a file that ends first. It names no person and no place.
 *
 * @param file the file
 * @param measure the number of the measure within it
 * @param clock what the limit is for
 * @param dueAt the first instant after it
 * @param overdue whether it has passed: true without any run
 */
public record MeasureLine(ViolenceFileId file, int measure, ClockKind clock, Instant dueAt, boolean overdue) {}
