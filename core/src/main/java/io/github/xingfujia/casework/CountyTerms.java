package io.github.xingfujia.casework;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import java.util.List;
import java.util.Optional;

/**
 * What a county lays down where no norm gives a figure (本地期限), as data.
 *
 * @param revisits when to look after an agreement, and when to stop
 * @param findingDays how many days a finding of a sweep may be used
 * @param extensions how far a time limit may be extended by consent
 * @param answer within what time a complaint is answered; empty when the county promises none
 * @param correctionHours within how many hours an attempt recorded by mistake may be struck; empty where the county lets nobody
 */
public record CountyTerms(
        Revisiting revisits,
        int findingDays,
        Extending extensions,
        Optional<Period> answer,
        Optional<Integer> correctionHours) {

    private static final Period UNREAD = Period.of("1d");

    /**
     * When parties are asked how an agreement is kept.
     *
     * @param rounds how long after the effect each planned round is due
     * @param again how long after the last the next is due while it is not clean
     * @param clean how many clean rounds in a row are enough
     * @param most after how many rounds it stops at the latest
     * @param early from how many days before its day on an answer counts for a round
     * @param answer within what time something is done about an agreement that is not kept
     */
    public record Revisiting(List<Period> rounds, Period again, int clean, int most, int early, Period answer) {

        /** Keeps the list as it is given. */
        public Revisiting {
            rounds = ImmutableList.copyOf(rounds);
        }
    }

    /**
     * How far a time limit may be extended.
     *
     * @param longest the most that is given at a time
     * @param most how many times one post may have it
     */
    public record Extending(Period longest, int most) {

        /** Returns whether so much may be given at a time; units are compared by the days of a year, rounded up. */
        public boolean allows(Period more) {
            return days(more) <= days(longest);
        }

        private static int days(Period period) {
            int amount = period.amount();
            return switch (period.unit()) {
                case HOURS -> up(amount, 1, 24);
                case DAYS -> amount;
                case WORKING_DAYS -> up(amount, 366, 250);
                case MONTHS -> up(amount, 366, 12);
                case YEARS -> amount * 366;
            };
        }

        private static int up(int amount, int times, int by) {
            return (amount * times + by - 1) / by;
        }
    }

    /** Reads the terms in overlay order, figure by figure: a later file replaces what it states. */
    public static CountyTerms read(List<SourceNode> files, Checks problems) {
        for (SourceNode file : files) {
            file.only("revisits", "findings", "extensions", "complaints", "corrections");
            file.at("revisits").only("rounds", "again", "clean", "most", "early-days", "answer");
            file.at("findings").only("days");
            file.at("extensions").only("longest", "most");
            file.at("complaints").only("answer");
            file.at("corrections").only("hours");
        }
        if (files.isEmpty()) {
            problems.add(Violation.of("terms", "required", ""));
            return new CountyTerms(
                    new Revisiting(List.of(), UNREAD, 1, 1, 1, UNREAD),
                    1,
                    new Extending(UNREAD, 1),
                    Optional.empty(),
                    Optional.empty());
        }
        SourceNode rounds = last(files, "revisits", "rounds");
        if (rounds.items().isEmpty()) {
            rounds.problem("required");
        }
        SourceNode answer = last(files, "complaints", "answer");
        SourceNode corrections = last(files, "corrections", "hours");
        return new CountyTerms(
                new Revisiting(
                        rounds.items().stream().map(CountyTerms::period).toList(),
                        period(last(files, "revisits", "again")),
                        (int) last(files, "revisits", "clean").number(1, 12),
                        (int) last(files, "revisits", "most").number(1, 24),
                        (int) last(files, "revisits", "early-days").number(1, 366),
                        period(last(files, "revisits", "answer"))),
                (int) last(files, "findings", "days").number(1, 366),
                new Extending(period(last(files, "extensions", "longest")), (int)
                        last(files, "extensions", "most").number(1, 12)),
                answer.isPresent() ? Optional.of(period(answer)) : Optional.empty(),
                corrections.isPresent() ? Optional.of((int) corrections.number(1, 168)) : Optional.empty());
    }

    private static Period period(SourceNode node) {
        return node.value(Period::of).orElse(UNREAD);
    }

    /** Returns where the figure is stated last, or where it is missing. */
    private static SourceNode last(List<SourceNode> files, String block, String key) {
        return files.stream()
                .map(f -> f.at(block).at(key))
                .filter(SourceNode::isPresent)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> files.get(files.size() - 1).at(block).at(key));
    }
}
