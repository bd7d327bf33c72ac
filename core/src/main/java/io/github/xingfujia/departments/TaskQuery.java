package io.github.xingfujia.departments;

import java.util.Optional;

/**
 * Which tasks are asked for (任务筛选); what is left out does not narrow.
 *
 * @param department whose next step it is
 * @param standing how they stand
 * @param subject what they come from
 */
public record TaskQuery(Optional<DepartmentCode> department, Optional<Standing> standing, Optional<Subject> subject) {

    /** Returns a query for every task one may see. */
    public static TaskQuery everything() {
        return new TaskQuery(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns the same query for one department. */
    public TaskQuery of(DepartmentCode other) {
        return new TaskQuery(Optional.of(other), standing, subject);
    }

    /** Returns the same query for one subject. */
    public TaskQuery from(Subject other) {
        return new TaskQuery(department, standing, Optional.of(other));
    }
}
