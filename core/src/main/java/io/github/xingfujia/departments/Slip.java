package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.rules.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a department sees of a task, and what is printed for it (转介单和回执): its part and nothing else.
 *
 * @param task the task
 * @param number the number of the slip
 * @param kind its kind
 * @param name what the kind is called
 * @param action what it serves
 * @param from the post that sent it
 * @param to whom it is for: the department it is offered to or that does it; empty while it is offered to none
 * @param toName what that department is called; while it is offered to none, who was told last
 * @param sentOn the day it was first sent
 * @param standing how it stands
 * @param dueAt the first instant after the limit of the next step; empty once nothing is due
 * @param overdue whether that has passed
 * @param urgent whether it was sent as urgent: what is lost within hours or days is at stake
 * @param answer within what time it is answered, such as {@code 72h}
 * @param basis why it may be told
 * @param until the first instant at which it may no longer be used
 * @param cites the norms it rests on
 * @param fields what is told
 * @param outcomes what it may come to
 * @param mayGiveBack whether it may be given back: not once the district has named who does it
 */
public record Slip(
        TaskId task,
        String number,
        TaskKindCode kind,
        Label name,
        TaskAction action,
        PostId from,
        Optional<DepartmentCode> to,
        Label toName,
        LocalDate sentOn,
        Standing standing,
        Optional<Instant> dueAt,
        boolean overdue,
        boolean urgent,
        String answer,
        String basis,
        Instant until,
        List<String> cites,
        List<TaskView.Field> fields,
        List<TaskView.Outcome> outcomes,
        boolean mayGiveBack) {

    /** Keeps the lists in order. */
    public Slip {
        cites = ImmutableList.copyOf(cites);
        fields = ImmutableList.copyOf(fields);
        outcomes = ImmutableList.copyOf(outcomes);
    }
}
