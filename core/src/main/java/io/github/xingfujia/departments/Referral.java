package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What goes to a department over its link (联动推送).
 *
 * @param id the same whenever it is tried again, so that the department takes it once
 * @param task the task
 * @param department who is told
 * @param notice what it is about
 * @param number the number of the slip
 * @param kind the kind of task
 * @param cites the norms it rests on
 * @param fields what the department is told; none in a reminder or a withdrawal
 * @param dueAt by when the next step is due; empty when nothing is
 */
public record Referral(
        String id,
        TaskId task,
        DepartmentCode department,
        Notice notice,
        String number,
        TaskKindCode kind,
        List<String> cites,
        List<TaskField> fields,
        Optional<Instant> dueAt) {

    /** Keeps the lists in order. */
    public Referral {
        cites = ImmutableList.copyOf(cites);
        fields = ImmutableList.copyOf(fields);
    }

    /** Returns where it goes; never what it says. */
    @Override
    public String toString() {
        return "Referral[" + notice + " " + task + " → " + department + "]";
    }
}
