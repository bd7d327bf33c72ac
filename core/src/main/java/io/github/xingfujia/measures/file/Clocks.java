package io.github.xingfujia.measures.file;

import io.github.xingfujia.calendar.Deadline;
import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.calendar.Regime;
import io.github.xingfujia.calendar.Term;
import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.measures.Clock;
import io.github.xingfujia.measures.ClockKind;
import io.github.xingfujia.measures.Limit;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Sets the time limits of measures on the working calendar, and says why they end when they end (期限说明). */
public final class Clocks {

    private final WorkingCalendar calendar;

    /** Creates the clocks on a calendar. */
    public Clocks(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Returns a limit of an office or of ours, counted by the Civil Code. */
    public Clock of(ClockKind kind, Instant start, Limit limit) {
        return set(kind, start, limit, Regime.CIVIL);
    }

    /** Returns a limit that binds a court, counted by its procedure. */
    public Clock ofCourt(ClockKind kind, Instant start, Limit limit) {
        return set(kind, start, limit, Regime.COURT);
    }

    /** Returns a limit that ends with a given day, whatever day that is: what protects so long is not moved. */
    public Clock until(ClockKind kind, LocalDate from, LocalDate lastDay, Limit limit) {
        return new Clock(
                kind, start(from), limit.within().toString(), false, start(lastDay.plusDays(1)), limit.cites());
    }

    /** Returns why it ends when it ends, the norm first. */
    public List<Wording> explain(Clock clock) {
        List<Wording> lines = new ArrayList<>();
        lines.add(Wording.of(
                "measures",
                "clock.because",
                clock.kind().wording(),
                Period.of(clock.period()).said(),
                String.join("、", clock.articles())));
        Deadline deadline = deadline(clock);
        if (deadline.dueAt().equals(clock.dueAt())) {
            lines.addAll(deadline.explanation());
        } else {
            lines.add(Wording.of("measures", "clock.ends", Deadline.said(clock.dueAt())));
        }
        return List.copyOf(lines);
    }

    /** Returns the instant a day begins. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(Moment.ZONE).toInstant();
    }

    private Clock set(ClockKind kind, Instant start, Limit limit, Regime regime) {
        Instant due = Term.of(start, limit.within(), regime).on(calendar).dueAt();
        return new Clock(kind, start, limit.within().toString(), regime == Regime.COURT, due, limit.cites());
    }

    private Deadline deadline(Clock clock) {
        return Term.of(clock.start(), Period.of(clock.period()), clock.court() ? Regime.COURT : Regime.CIVIL)
                .on(calendar);
    }
}
