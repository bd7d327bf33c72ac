package io.github.xingfujia.volunteer;

import io.github.xingfujia.rules.DecisionReference;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A span for which somebody is certified (资格有效期), first and last day inclusive.
 *
 * @param number the number printed on the certificate
 * @param grade what the book of grades came to; empty when it was brought from a register
 * @param decision by which version of the criteria, on what facts; empty likewise
 */
public record Span(
        Track track,
        LocalDate from,
        LocalDate until,
        String number,
        Optional<String> grade,
        Optional<DecisionReference> decision) {

    static Span of(Track track, LocalDate from, LocalDate until, String number) {
        return new Span(track, from, until, number, Optional.empty(), Optional.empty());
    }

    boolean holds(Track asked, LocalDate day) {
        return track == asked && !day.isBefore(from) && !day.isAfter(until);
    }

    Span from(LocalDate day) {
        return new Span(track, day, until, number, grade, decision);
    }

    Span until(LocalDate day) {
        return new Span(track, from, day, number, grade, decision);
    }
}
