package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.rules.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A joint conference (联席会议).
 *
 * @param id the conference
 * @param number its number
 * @param on the day it was held
 * @param departments who took part
 * @param matters the tasks that were spoken of
 * @param decisions what was decided, counted from 1
 * @param minutes the minutes
 */
public record ConferenceView(
        ConferenceId id,
        String number,
        LocalDate on,
        List<Label> departments,
        List<TaskId> matters,
        List<Decision> decisions,
        String minutes) {

    /** Keeps the lists in order. */
    public ConferenceView {
        departments = ImmutableList.copyOf(departments);
        matters = ImmutableList.copyOf(matters);
        decisions = ImmutableList.copyOf(decisions);
    }

    /**
     * One decision.
     *
     * @param owner who does it
     * @param name what that department is called
     * @param by the last day for it
     * @param overdue whether that has passed and it is open
     * @param carriedOutAt when it was carried out; empty while it is open
     * @param words what is to be done
     */
    public record Decision(
            DepartmentCode owner,
            Label name,
            LocalDate by,
            boolean overdue,
            Optional<Instant> carriedOutAt,
            String words) {}
}
