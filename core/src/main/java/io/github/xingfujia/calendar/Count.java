package io.github.xingfujia.calendar;

import io.github.xingfujia.calendar.Period.Unit;
import io.github.xingfujia.kernel.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One counting of one limit, used once: the days and hours counted, and a line for everything a reader may ask about. */
final class Count {

    /** Further than any limit reaches: a calendar without working days must not count for ever. */
    private static final LocalDate END_OF_SENSE = LocalDate.of(9999, 12, 31);

    private final Term term;
    private final WorkingCalendar calendar;
    private final List<Wording> lines = new ArrayList<>();
    private final TreeSet<Integer> guessed = new TreeSet<>();

    Count(Term term, WorkingCalendar calendar) {
        this.term = term;
        this.calendar = calendar;
    }

    Deadline deadline() {
        Instant end = first();
        for (Period more : term.extensions()) {
            end = more.unit() == Unit.HOURS ? hours(end, more.amount()) : endOf(last(Term.lastDayBefore(end), more));
            lines.add(Texts.of(
                    "extended", more.said(), Said.end(end), term.regime().extensionArticle()));
        }
        standstills(end);
        if (!guessed.isEmpty()) {
            lines.add(Texts.of(
                    "provisional",
                    guessed.stream().map(year -> Integer.toString(year)).collect(Collectors.joining(", "))));
        }
        lines.add(Texts.of("ends", Said.end(end)));
        return new Deadline(term, calendar, end, !guessed.isEmpty(), lines);
    }

    private Instant first() {
        Regime regime = term.regime();
        Period period = term.period();
        if (period.unit() != Unit.HOURS) {
            LocalDate day = Term.dateOf(term.start());
            lines.add(Texts.of("start-day", period.said(), day.toString(), regime.startArticle()));
            return endOf(last(day, period));
        }
        if (!regime.skipsStartingHour()) {
            lines.add(Texts.of("start-moment", period.said(), Said.moment(term.start()), regime.startArticle()));
            return hours(term.start(), period.amount());
        }
        Instant begin = term.start()
                .atZone(Term.ZONE)
                .truncatedTo(ChronoUnit.HOURS)
                .plusHours(1)
                .toInstant();
        lines.add(Texts.of(
                "start-hour", period.said(), Said.moment(term.start()), Said.moment(begin), regime.startArticle()));
        return hours(begin, period.amount());
    }

    private Instant hours(Instant begin, int amount) {
        Instant end = begin.plus(Duration.ofHours(amount));
        Instant covered = begin;
        List<Standstill> spans = term.standstills().stream()
                .sorted(Comparator.comparing(Standstill::from))
                .toList();
        for (Standstill span : spans) {
            Instant from = span.from().isBefore(covered) ? covered : span.from();
            if (from.isBefore(end) && from.isBefore(span.until())) {
                end = end.plus(Duration.between(from, span.until()));
                covered = span.until();
            }
        }
        return end;
    }

    /** Returns the last day of a period whose starting day is not counted. */
    private LocalDate last(LocalDate start, Period period) {
        return switch (period.unit()) {
            case HOURS -> throw new IllegalArgumentException("hours have no last day");
            case WORKING_DAYS -> workingDays(start, period.amount());
            case DAYS -> rolled(days(start, period.amount()));
            case MONTHS -> rolled(months(start, period.amount()));
            case YEARS -> rolled(months(start, period.amount() * 12));
        };
    }

    private LocalDate months(LocalDate start, int amount) {
        LocalDate corresponding = start.plusMonths(amount);
        if (corresponding.getDayOfMonth() != start.getDayOfMonth()) {
            lines.add(Texts.of(
                    "month-end",
                    corresponding.toString(),
                    Integer.toString(start.getDayOfMonth()),
                    term.regime().monthArticle()));
        }
        return days(start, ChronoUnit.DAYS.between(start, corresponding));
    }

    private LocalDate days(LocalDate start, long amount) {
        if (term.standstills().isEmpty()) {
            return start.plusDays(amount);
        }
        LocalDate day = start;
        for (long counted = 0; counted < amount; ) {
            day = day.plusDays(1);
            counted += isLeftOut(day) ? 0 : 1;
        }
        return day;
    }

    private LocalDate workingDays(LocalDate start, int amount) {
        List<LocalDate> off = new ArrayList<>();
        List<LocalDate> shifted = new ArrayList<>();
        LocalDate date = start;
        for (int counted = 0; counted < amount; ) {
            date = date.plusDays(1);
            Day day = look(date);
            if (!day.isWorking()) {
                off.add(date);
            } else if (!isLeftOut(date)) {
                counted++;
                if (day.kind() == Day.Kind.SHIFTED_WORKDAY) {
                    shifted.add(date);
                }
            }
        }
        if (!off.isEmpty()) {
            lines.add(Texts.of("days-off", off.size(), Said.ranges(off)));
        }
        if (!shifted.isEmpty()) {
            lines.add(Texts.of("shifted", Said.ranges(shifted)));
        }
        return date;
    }

    private LocalDate rolled(LocalDate nominal) {
        Day day = look(nominal);
        if (day.isWorking()) {
            return nominal;
        }
        LocalDate last = nominal;
        while (!look(last).isWorking() || isLeftOut(last)) {
            last = last.plusDays(1);
        }
        Wording name = day.holiday().map(Holiday::named).orElseGet(() -> Texts.of("weekend"));
        lines.add(Texts.of(
                "rolled",
                nominal.toString(),
                name,
                last.toString(),
                term.regime().lastDayArticle()));
        return last;
    }

    private void standstills(Instant end) {
        boolean hours = term.period().unit() == Unit.HOURS;
        term.standstills().stream()
                .filter(s -> s.until().isAfter(term.start()) && s.from().isBefore(end))
                .forEach(s -> {
                    String kind = s.kind() == Standstill.Kind.PAUSE ? "pause" : "exclusion";
                    LocalDate from = Term.dateOf(s.from());
                    LocalDate until = Term.dateOf(s.until());
                    if (hours) {
                        lines.add(Texts.of(kind + ".exact", Said.moment(s.from()), Said.moment(s.until())));
                    } else if (from.equals(until)) {
                        lines.add(Texts.of(kind + ".same-day", from.toString()));
                    } else {
                        lines.add(Texts.of(
                                kind + ".days",
                                from.toString(),
                                until.minusDays(1).toString(),
                                ChronoUnit.DAYS.between(from, until)));
                    }
                });
    }

    private boolean isLeftOut(LocalDate date) {
        return term.standstills().stream().anyMatch(s -> s.leavesOut(date));
    }

    private Day look(LocalDate date) {
        if (date.isAfter(END_OF_SENSE)) {
            throw new IllegalStateException("the calendar has no working day: " + calendar);
        }
        Day day = calendar.on(date);
        if (day.provisional()) {
            // the last days of a covered year wait for the notice of the next one
            guessed.add(calendar.covers(date.getYear()) ? date.getYear() + 1 : date.getYear());
        }
        return day;
    }

    private static Instant endOf(LocalDate last) {
        return Term.startOf(last.plusDays(1));
    }
}
