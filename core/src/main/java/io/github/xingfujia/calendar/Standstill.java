package io.github.xingfujia.calendar;

import io.github.xingfujia.kernel.Checks;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A span in which a period does not run (中止或扣除): from, inclusive, until, exclusive.
 *
 * <p>Periods of days leave out the day on which it stopped and the following ones, up to but without the day on which it
 * ran again; so a stop and a restart on one day leave out nothing. Periods of hours leave out the exact time.
 *
 * @param from when it stopped
 * @param until when it ran again; not before {@code from}
 * @param kind why
 */
public record Standstill(Instant from, Instant until, Kind kind) {

    /** Why a period does not run. */
    public enum Kind {
        /** It was stopped and let run again. */
        PAUSE,
        /** A time the law does not count, such as that of an appraisal (鉴定). */
        EXCLUSION
    }

    /** Refuses an end before the start, and dates no case can have. */
    public Standstill {
        Checks checks = Checks.of().notBefore("until", until, from);
        Term.inRange(checks, "from", from);
        Term.inRange(checks, "until", until);
        checks.orThrow();
    }

    /** Returns a pause. */
    public static Standstill pause(Instant from, Instant until) {
        return new Standstill(from, until, Kind.PAUSE);
    }

    /** Returns whole days that are not counted, {@code first} and {@code last} included. */
    public static Standstill exclusion(LocalDate first, LocalDate last) {
        return new Standstill(Term.startOf(first), Term.startOf(last.plusDays(1)), Kind.EXCLUSION);
    }

    /** Returns whether periods of days leave out {@code date}. */
    boolean leavesOut(LocalDate date) {
        return !date.isBefore(Term.dateOf(from)) && date.isBefore(Term.dateOf(until));
    }
}
