package io.github.xingfujia.protection;

import java.time.LocalDate;

/**
 * What a department's task that was sent from a file came to (部门办理结果): by codes; what it wrote stays in the task.
 *
 * @param task the key of the task
 * @param kind the code of its kind, such as {@code punish-repetition}
 * @param action what it serves: {@code prevention}, {@code handling}, {@code punishment} or {@code rescue}
 * @param outcome the code of what it came to, such as {@code administrative}
 * @param on the day of the answer
 */
public record AnsweredTask(String task, String kind, String action, String outcome, LocalDate on) {}
