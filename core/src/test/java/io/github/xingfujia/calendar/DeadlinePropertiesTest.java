package io.github.xingfujia.calendar;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of every deadline, on random calendars; the seed is part of every failure. */
class DeadlinePropertiesTest {

    private static final Instant EARLIEST = Instant.parse("2025-01-01T00:00:00Z");
    private static final int ROUNDS = 600;

    @ParameterizedTest
    @ValueSource(longs = {1, 20260101, 777})
    void it_never_falls_before_what_less_would_give(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String where = "seed " + seed + " round " + round + ": ";
            Days calendar = Days.any(random);
            Term term = anyTerm(random);
            Instant due = term.on(calendar).dueAt();
            notBefore(where + "start of " + term, due, term.start());

            Period longer = new Period(
                    term.period().amount() + 1 + random.nextInt(20),
                    term.period().unit());
            Term more = new Term(term.start(), longer, term.regime(), term.standstills(), term.extensions());
            notBefore(
                    where + "longer " + longer + " than " + term,
                    more.on(calendar).dueAt(),
                    due);

            Standstill pause = anyPause(random);
            notBefore(
                    where + pause + " added to " + term,
                    term.without(pause).on(calendar).dueAt(),
                    due);

            Period extension = anyPeriod(random);
            notBefore(
                    where + extension + " added to " + term,
                    term.extendedBy(extension).on(calendar).dueAt(),
                    due);

            LocalDate off = EARLIEST.atZone(Term.ZONE).toLocalDate().plusDays(random.nextInt(400));
            notBefore(where + off + " off, " + term, term.on(calendar.and(off)).dueAt(), due);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 20260102, 778})
    void a_later_start_never_gives_an_earlier_end(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Days calendar = Days.any(random);
            Term term = anyTerm(random);
            if (isByMonth(term)) {
                // the days of a month differ: with a pause a later start may stand for fewer days
                term = new Term(term.start(), term.period(), term.regime(), List.of(), term.extensions());
            }
            Instant later = term.start().plusSeconds(random.nextInt(60 * 86_400));
            Term moved = new Term(later, term.period(), term.regime(), term.standstills(), term.extensions());
            notBefore(
                    "seed " + seed + " round " + round + ": " + later + " and " + term,
                    moved.on(calendar).dueAt(),
                    term.on(calendar).dueAt());
        }
    }

    private static void notBefore(String what, Instant later, Instant earlier) {
        assertFalse(later.isBefore(earlier), () -> what + ": " + later + " before " + earlier);
    }

    private static boolean isByMonth(Term term) {
        return Stream.concat(Stream.of(term.period()), term.extensions().stream())
                .anyMatch(p -> p.unit() == Period.Unit.MONTHS || p.unit() == Period.Unit.YEARS);
    }

    private static Term anyTerm(Random random) {
        Instant start = EARLIEST.plusSeconds(random.nextInt(300 * 86_400));
        Term term = Term.of(start, anyPeriod(random), random.nextBoolean() ? Regime.CIVIL : Regime.COURT);
        for (int i = random.nextInt(3); i > 0; i--) {
            term = term.without(anyPause(random));
        }
        return random.nextInt(3) == 0 ? term.extendedBy(anyPeriod(random)) : term;
    }

    private static Standstill anyPause(Random random) {
        Instant from = EARLIEST.plusSeconds(random.nextInt(300 * 86_400));
        Duration length = random.nextBoolean()
                ? Duration.ofDays(random.nextInt(30))
                : Duration.ofSeconds(random.nextInt(10 * 86_400));
        return Standstill.pause(from, from.plus(length));
    }

    private static Period anyPeriod(Random random) {
        Period.Unit unit = Period.Unit.values()[random.nextInt(Period.Unit.values().length)];
        return new Period(1 + random.nextInt(unit == Period.Unit.YEARS ? 2 : 40), unit);
    }

    /** A calendar of weekends and some further days off. */
    private record Days(SortedSet<LocalDate> off) implements WorkingCalendar {

        static Days any(Random random) {
            SortedSet<LocalDate> off = new TreeSet<>();
            for (int i = random.nextInt(40); i > 0; i--) {
                off.add(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(500)));
            }
            return new Days(off);
        }

        Days and(LocalDate date) {
            SortedSet<LocalDate> all = new TreeSet<>((Collection<LocalDate>) off);
            all.add(date);
            return new Days(all);
        }

        @Override
        public Day on(LocalDate date) {
            return off.contains(date)
                    ? new Day(date, Day.Kind.HOLIDAY, Optional.of(Holiday.OTHER), false)
                    : Day.ofWeek(date, false);
        }

        @Override
        public boolean covers(int year) {
            return true;
        }
    }
}
