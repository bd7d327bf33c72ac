package io.github.xingfujia.departments;

import java.time.LocalDate;

/**
 * What a department answered, for the room that sent the task (办理结果反馈): codes only; what it wrote stays in the task.
 *
 * @param task the task
 * @param kind its kind
 * @param action what it serves
 * @param outcome what it came to, among the outcomes of its kind
 * @param on the day of the answer
 */
public record Fed(TaskId task, TaskKindCode kind, TaskAction action, String outcome, LocalDate on) {}
