package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.rules.Label;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A supervisory suggestion (督促处理意见) to a department that did not answer, drafted by due work and issued by the head
 * (妇女权益保障法 73); it names the task by its number, and no person.
 *
 * @param task the task
 * @param number its number; empty while it is a draft
 * @param to the department
 * @param toName what it is called here
 * @param copy what is above it, which gets a copy
 * @param slip the number of the slip
 * @param name what the kind of task is called
 * @param sentAt when the task was sent
 * @param overdueSince since when the step is overdue
 * @param cites the norms it rests on
 * @param paragraphs what it says, in order
 */
public record Suggestion(
        TaskId task,
        Optional<String> number,
        DepartmentCode to,
        Label toName,
        Label copy,
        String slip,
        Label name,
        Instant sentAt,
        Optional<Instant> overdueSince,
        List<String> cites,
        List<Wording> paragraphs) {

    /** Keeps the lists in order. */
    public Suggestion {
        cites = ImmutableList.copyOf(cites);
        paragraphs = ImmutableList.copyOf(paragraphs);
    }
}
