package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.rules.Label;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A task as this house sees it (任务详情); a department sees its {@link Slip}.
 *
 * @param id the task
 * @param number the number of its slip
 * @param kind its kind
 * @param name what the kind is called
 * @param action what it serves
 * @param subject what it comes from
 * @param sender the post that sent it
 * @param standing how it stands
 * @param accountable who answers for it; empty once it ended
 * @param owes whose next step it is; empty once it ended
 * @param dueAt the first instant after its limit; empty once nothing is due
 * @param overdue whether that has passed
 * @param urgent whether it was sent as urgent: what is lost within hours or days is at stake
 * @param rung how far it has climbed
 * @param suggestion the number of the supervisory suggestion that was issued; empty when none was
 * @param cites the norms it rests on
 * @param told what was told to whom, until when and why
 * @param fields what it carries
 * @param outcome what it came to; empty until it is answered
 * @param outcomes what it may come to
 * @param onItsWay whether it goes over a link and the department's own system has not taken it yet
 * @param steps what happened, oldest first
 */
public record TaskView(
        TaskId id,
        String number,
        TaskKindCode kind,
        Label name,
        TaskAction action,
        Subject subject,
        PostId sender,
        Standing standing,
        Optional<DepartmentCode> accountable,
        Optional<DepartmentCode> owes,
        Optional<Instant> dueAt,
        boolean overdue,
        boolean urgent,
        Rung rung,
        Optional<String> suggestion,
        List<String> cites,
        List<Told> told,
        List<Field> fields,
        Optional<Outcome> outcome,
        List<Outcome> outcomes,
        boolean onItsWay,
        List<Step> steps) {

    /** Keeps the lists in order. */
    public TaskView {
        cites = ImmutableList.copyOf(cites);
        told = ImmutableList.copyOf(told);
        fields = ImmutableList.copyOf(fields);
        outcomes = ImmutableList.copyOf(outcomes);
        steps = ImmutableList.copyOf(steps);
    }

    /** What one department was told. */
    public record Told(DepartmentCode to, List<String> fields, String basis, Instant until) {

        /** Keeps the fields in order. */
        public Told {
            fields = ImmutableList.copyOf(fields);
        }
    }

    /** One field and what it says. */
    public record Field(String code, Label name, String words) {}

    /** An outcome and what it is called. */
    public record Outcome(String code, Label name) {}

    /**
     * One step.
     *
     * @param at when
     * @param what what happened
     * @param words what was said with it; may be empty
     */
    public record Step(Instant at, Wording what, String words) {}
}
