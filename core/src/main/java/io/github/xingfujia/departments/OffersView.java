package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.rules.Label;
import java.time.Instant;
import java.util.List;

/**
 * The tasks worth sending from one subject (提请清单): nobody was told of anything yet. Sending one of its kind takes it.
 *
 * @param subject what they come from
 * @param waiting those that wait, by number
 */
public record OffersView(Subject subject, List<One> waiting) {

    /** Keeps the list as it is given. */
    public OffersView {
        waiting = ImmutableList.copyOf(waiting);
    }

    /**
     * One task worth sending.
     *
     * @param number its number within the subject
     * @param cause what makes it worth sending
     * @param task the kind of task
     * @param name what it is called
     * @param action what it serves
     * @param owner which department would do it
     * @param obliged whether the law demands it: it cannot be declined
     * @param since since when it waits, UTC
     * @param dueAt the first instant at which it is late, UTC
     * @param overdue whether it is late: true without any run
     * @param cites the norms
     */
    public record One(
            int number,
            OfferCause cause,
            TaskKindCode task,
            Label name,
            TaskAction action,
            DepartmentCode owner,
            boolean obliged,
            Instant since,
            Instant dueAt,
            boolean overdue,
            List<String> cites) {

        /** Keeps the list as it is given. */
        public One {
            cites = ImmutableList.copyOf(cites);
        }
    }
}
