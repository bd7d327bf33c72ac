package io.github.xingfujia.books;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a version decides once every later one is laid over it (适用范围): cases by the day on which they began, on days from
 * one to another. Days are those of the county.
 *
 * @param from the first day on which it decides anything; empty for what the home began with
 * @param begunFrom the first day on which a case of it began; empty when it does not matter
 * @param begunBefore what began on that day or later is decided by a later version; empty when none does so
 * @param until from that day on a later version decides everything; empty when none does
 */
public record Reach(
        Optional<LocalDate> from,
        Optional<LocalDate> begunFrom,
        Optional<LocalDate> begunBefore,
        Optional<LocalDate> until) {

    /** Returns whether it decides on a day what began on another, no later one. */
    boolean holds(LocalDate day, LocalDate begun) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(u -> !day.isBefore(u)).isEmpty()
                && begunFrom.filter(begun::isBefore).isEmpty()
                && begunBefore.filter(b -> !begun.isBefore(b)).isEmpty();
    }

    /** Returns whether no case is left to it on any day. */
    boolean isNothing() {
        boolean noDay =
                until.filter(u -> from.filter(f -> !u.isAfter(f)).isPresent()).isPresent();
        boolean noCase = begunBefore
                .filter(b -> begunFrom.filter(f -> !b.isAfter(f)).isPresent())
                .isPresent();
        return noDay || noCase;
    }
}
