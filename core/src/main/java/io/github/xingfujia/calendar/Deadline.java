package io.github.xingfujia.calendar;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The end of a time limit (期限届满), with the reasons for it. Made by {@link Term#on}. */
public final class Deadline {

    private final Term term;
    private final WorkingCalendar calendar;
    private final Instant dueAt;
    private final boolean provisional;
    private final List<Wording> explanation;

    Deadline(Term term, WorkingCalendar calendar, Instant dueAt, boolean provisional, List<Wording> explanation) {
        this.term = term;
        this.calendar = calendar;
        this.dueAt = dueAt;
        this.provisional = provisional;
        this.explanation = ImmutableList.copyOf(explanation);
    }

    /** Returns the limit it is the end of. */
    public Term term() {
        return term;
    }

    /** Returns the first instant after the limit: for whole days 00:00, Asia/Shanghai, of the day after the last. */
    public Instant dueAt() {
        return dueAt;
    }

    /** Returns the last day on which the act is still in time. */
    public LocalDate lastDay() {
        return Term.lastDayBefore(dueAt);
    }

    /** Returns an end as people write it: midnight is 24:00 of the day before, such as {@code 2026-03-09 24:00}. */
    public static String said(Instant end) {
        return Said.end(end);
    }

    /** Returns whether it rests on a day whose notice is not known yet, and may so move. */
    public boolean isProvisional() {
        return provisional;
    }

    /** Returns whether the limit has passed at {@code now}. */
    public boolean isPast(Instant now) {
        return !now.isBefore(dueAt);
    }

    /** Returns why it ends when it ends, line by line: start, days off, standstills, extensions, end. */
    public List<Wording> explanation() {
        return explanation;
    }

    /** Returns what is left at {@code now}, in the unit of the limit, or by how much it has passed. */
    public Wording remaining(Instant now) {
        Wording left = isPast(now) ? overdue(now) : left(now.isBefore(term.start()) ? term.start() : now);
        return provisional ? Texts.of("remaining.provisional", left) : left;
    }

    private Wording left(Instant now) {
        if (term.period().unit() == Period.Unit.HOURS) {
            return time(
                    "remaining.time",
                    Duration.between(now, dueAt).plus(Duration.ofMinutes(1).minusNanos(1)));
        }
        LocalDate today = Term.dateOf(now);
        if (!today.isBefore(lastDay())) {
            return Texts.of("remaining.today", Said.time(dueAt));
        }
        long working = today.plusDays(1)
                .datesUntil(lastDay().plusDays(1))
                .filter(d -> calendar.on(d).isWorking())
                .count();
        return term.period().unit() == Period.Unit.WORKING_DAYS && working > 0
                ? Texts.of("remaining.working-days", working)
                : Texts.of("remaining.days", ChronoUnit.DAYS.between(today, lastDay()));
    }

    private Wording overdue(Instant now) {
        long days = ChronoUnit.DAYS.between(lastDay(), Term.dateOf(now));
        return days > 0 && term.period().unit() != Period.Unit.HOURS
                ? Texts.of("overdue.days", days)
                : time("overdue.time", Duration.between(dueAt, now));
    }

    private static Wording time(String key, Duration duration) {
        return Texts.of(key, duration.toHours(), duration.toMinutesPart());
    }

    @Override
    public String toString() {
        return Said.end(dueAt) + (provisional ? " (provisional)" : "");
    }
}
