package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;
import java.util.List;

/**
 * The record of a joint conference (联席会议记录).
 *
 * @param on the day it was held
 * @param departments who took part, each once; at least two
 * @param matters the tasks that were spoken of
 * @param decisions what was decided, who does it, by when
 * @param minutes the minutes, 1 to 8000 characters; sealed
 */
public record Confer(
        LocalDate on, List<DepartmentCode> departments, List<TaskId> matters, List<Decision> decisions, String minutes)
        implements Command {

    /** Refuses a conference without minutes, and one that is too long. */
    public Confer {
        departments = ImmutableList.copyOf(departments).stream().distinct().toList();
        matters = ImmutableList.copyOf(matters).stream().distinct().toList();
        decisions = ImmutableList.copyOf(decisions);
        Checks.of()
                .range("departments", departments.size(), 0, 20)
                .range("matters", matters.size(), 0, 100)
                .range("decisions", decisions.size(), 0, 50)
                .text("minutes", minutes, 1, 8000)
                .orThrow();
    }

    /**
     * One decision.
     *
     * @param owner who does it
     * @param by the last day for it
     * @param words what is to be done, 1 to 500 characters; sealed
     */
    public record Decision(DepartmentCode owner, LocalDate by, String words) {

        /** Refuses an empty or endless decision. */
        public Decision {
            Checks.of().text("words", words, 1, 500).orThrow();
        }
    }
}
