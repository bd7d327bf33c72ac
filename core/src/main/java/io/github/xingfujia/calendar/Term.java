package io.github.xingfujia.calendar;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A time limit as it was set (期限): when it started, how long it is, how it is counted, when it stood still and how it
 * was extended. Immutable; {@link #on} makes the due date of it.
 *
 * @param start the event from which it runs, from 1950 to 2199
 * @param period how long it is
 * @param regime how it is counted
 * @param standstills when it did not run, in any order; they may overlap
 * @param extensions periods added by consent, in the order in which they were agreed; each runs from the last day
 *     reached before it
 */
public record Term(Instant start, Period period, Regime regime, List<Standstill> standstills, List<Period> extensions) {

    /** The zone of every day here. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Instant FIRST = Instant.parse("1950-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    /** Keeps the lists as they are given. */
    public Term {
        standstills = ImmutableList.copyOf(standstills);
        extensions = ImmutableList.copyOf(extensions);
        Checks checks = Checks.of();
        inRange(checks, "start", start);
        checks.orThrow();
    }

    /** Returns a limit that never stood still and was not extended. */
    public static Term of(Instant start, Period period, Regime regime) {
        return new Term(start, period, regime, List.of(), List.of());
    }

    /** Returns the same limit with one more span in which it does not run. */
    public Term without(Standstill span) {
        ImmutableList<Standstill> all = ImmutableList.<Standstill>builder()
                .addAll(standstills)
                .add(span)
                .build();
        return new Term(start, period, regime, all, extensions);
    }

    /** Returns the same limit with one more period added by consent. */
    public Term extendedBy(Period more) {
        ImmutableList<Period> all =
                ImmutableList.<Period>builder().addAll(extensions).add(more).build();
        return new Term(start, period, regime, standstills, all);
    }

    /** Returns the deadline by {@code calendar}, with its reasons. */
    public Deadline on(WorkingCalendar calendar) {
        return new Count(this, calendar).deadline();
    }

    static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    static Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }

    /** Returns the last day of what ends, exclusively, at {@code end}. */
    static LocalDate lastDayBefore(Instant end) {
        return dateOf(end.minusNanos(1));
    }

    static void inRange(Checks checks, String field, Instant instant) {
        boolean holds = !instant.isBefore(FIRST) && instant.isBefore(END);
        checks.that(holds, field, "range", instant.toString(), 1950, 2199);
    }
}
