package io.github.xingfujia.departments;

import io.github.xingfujia.rules.Label;
import java.time.Instant;
import java.util.Optional;

/**
 * One task in a list (任务列表行): nothing of what it tells.
 *
 * @param id the task
 * @param number the number of its slip
 * @param kind its kind
 * @param name what the kind is called
 * @param standing how it stands
 * @param owes whose next step it is; empty once it ended
 * @param dueAt the first instant after its limit; empty once nothing is due
 * @param overdue whether that has passed
 * @param rung how far it has climbed
 */
public record TaskLine(
        TaskId id,
        String number,
        TaskKindCode kind,
        Label name,
        Standing standing,
        Optional<DepartmentCode> owes,
        Optional<Instant> dueAt,
        boolean overdue,
        Rung rung) {}
