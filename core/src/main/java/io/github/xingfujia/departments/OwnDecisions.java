package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.rules.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a joint conference decided for one department (本部门的议定事项): its own part, without minutes and without the others'.
 *
 * @param id the conference
 * @param number its number
 * @param on the day it was held
 * @param name what the department is called
 * @param decisions what it does by when, by their numbers in the conference
 */
public record OwnDecisions(ConferenceId id, String number, LocalDate on, Label name, List<One> decisions) {

    /** Keeps the list in order. */
    public OwnDecisions {
        decisions = ImmutableList.copyOf(decisions);
    }

    /**
     * One decision.
     *
     * @param number its number in the conference, from 1
     * @param by the last day for it, in Asia/Shanghai
     * @param overdue whether that has passed and it is open
     * @param carriedOutAt when it was carried out; empty while it is open
     * @param words what is to be done
     */
    public record One(int number, LocalDate by, boolean overdue, Optional<Instant> carriedOutAt, String words) {}
}
