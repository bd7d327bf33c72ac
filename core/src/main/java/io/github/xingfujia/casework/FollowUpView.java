package io.github.xingfujia.casework;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an agreement is looked after, as those who handle the case see it (回访视图).
 *
 * @param rounds the days by which the rounds still to be made are due
 * @param opens the first day on which an answer counts for the first of them; empty when none is to be made
 * @param overdue whether the first of them has passed, with or without any run of due work
 * @param appointments whose time is taken for a revisit
 * @param visits the revisits that were made, oldest first
 * @param notAsked who is not asked again
 * @param ended whether no further revisit is due
 * @param breach that the agreement is not kept, by the last word of a party; empty when nobody says so
 */
public record FollowUpView(
        List<LocalDate> rounds,
        Optional<LocalDate> opens,
        boolean overdue,
        List<Appointment> appointments,
        List<Visit> visits,
        List<Side> notAsked,
        boolean ended,
        Optional<Breach> breach) {

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
     * @param counted whether it was her answer in a round; if not, it was found outside of any
     * @param words what she said; may be empty
     */
    public record Visit(
            Side side,
            Instant at,
            Optional<Performance> performance,
            Optional<Satisfaction> satisfaction,
            boolean safe,
            boolean counted,
            String words) {}

    /**
     * That an agreement is not kept (未履行).
     *
     * @param by who last said so
     * @param answerBy the day by which something is done about it; empty once it was
     * @param ways what can be done now
     * @param done what was done, oldest first
     */
    public record Breach(List<Side> by, Optional<LocalDate> answerBy, List<Way> ways, List<Done> done) {
        /** Keeps the lists as they are given. */
        public Breach {
            by = ImmutableList.copyOf(by);
            ways = ImmutableList.copyOf(ways);
            done = ImmutableList.copyOf(done);
        }
    }

    /**
     * Something that can be done about it.
     *
     * @param remedy what
     * @param text what people read
     * @param article the norm it rests on
     * @param until the last day; empty when it has none
     */
    public record Way(Remedy remedy, Wording text, String article, Optional<LocalDate> until) {}

    /**
     * Something that was done about it.
     *
     * @param at when it was recorded
     * @param side who was urged, or told
     * @param remedies what
     */
    public record Done(Instant at, Side side, List<Remedy> remedies) {
        /** Keeps the list as it is given. */
        public Done {
            remedies = ImmutableList.copyOf(remedies);
        }
    }
}
