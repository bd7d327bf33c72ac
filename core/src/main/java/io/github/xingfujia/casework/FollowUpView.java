package io.github.xingfujia.casework;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an agreement is looked after, as those who handle the case see it (回访视图).
 *
 * @param rounds the days by which the rounds still to be made are due
 * @param overdue whether the first of them has passed, with or without any run of due work
 * @param appointments whose time is taken for a revisit
 * @param visits the revisits that were made, oldest first
 * @param notAsked who is not asked again
 * @param ended whether no further revisit is due
 */
public record FollowUpView(
        List<LocalDate> rounds,
        boolean overdue,
        List<Appointment> appointments,
        List<Visit> visits,
        List<Side> notAsked,
        boolean ended) {

    /** Keeps the lists as they are given. */
    public FollowUpView {
        rounds = ImmutableList.copyOf(rounds);
        appointments = ImmutableList.copyOf(appointments);
        visits = ImmutableList.copyOf(visits);
        notAsked = ImmutableList.copyOf(notAsked);
    }

    /**
     * One appointment.
     *
     * @param side whom
     * @param by who goes
     * @param from from this instant
     * @param until until this instant
     */
    public record Appointment(Side side, StaffId by, Instant from, Instant until) {}

    /**
     * One revisit.
     *
     * @param side whom
     * @param at when it was recorded
     * @param performance how far the agreement was performed; empty when she could not speak
     * @param satisfaction what she said of the mediation; empty when she could not speak
     * @param safe whether she could speak safely
     * @param words what she said; may be empty
     */
    public record Visit(
            Side side,
            Instant at,
            Optional<Performance> performance,
            Optional<Satisfaction> satisfaction,
            boolean safe,
            String words) {}
}
