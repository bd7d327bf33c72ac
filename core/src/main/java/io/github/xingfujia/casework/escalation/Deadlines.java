package io.github.xingfujia.casework.escalation;

import io.github.xingfujia.calendar.Deadline;
import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.calendar.Regime;
import io.github.xingfujia.calendar.Standstill;
import io.github.xingfujia.calendar.Term;
import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.casework.CourtProcedure;
import io.github.xingfujia.casework.file.CaseClock;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The due dates of cases (办理期限): each tier has its limit under the Civil Code, a court its own, on the working calendar. */
public final class Deadlines {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private static final Period ACCEPTANCE = Period.of("3wd");
    private static final Period CONFIRMATION = Period.of("30d");

    private final WorkingCalendar calendar;
    private final Function<PostId, Optional<Period>> limits;

    /** Creates the due dates on a calendar; {@code limits} knows the limit of a post's tier, empty for none. */
    public Deadlines(WorkingCalendar calendar, Function<PostId, Optional<Period>> limits) {
        this.calendar = calendar;
        this.limits = limits;
    }

    /** Returns the due date of a case that reaches {@code post} now; empty when its tier has no limit. */
    public Optional<CaseFact.DueSet> start(PostId post, Instant now) {
        return limits.apply(post)
                .map(period -> Term.of(now, period, Regime.CIVIL))
                .map(term -> set(term.on(calendar)));
    }

    /** Returns the last day of the limit of a post that holds a case since {@code from}; empty when its tier has none. */
    public Optional<LocalDate> lastDay(PostId post, Instant from) {
        return limits.apply(post).map(period -> day(from, period));
    }

    /** Returns until when a delegation received on a day is accepted or not (人民法院在线调解规则 12). */
    public CaseFact.DueSet acceptance(LocalDate received) {
        Instant start = received.atStartOfDay(Moment.ZONE).toInstant();
        return set(Term.of(start, ACCEPTANCE, Regime.COURT).on(calendar));
    }

    /** Returns until when a dispute accepted from a court now is mediated (人民法院在线调解规则 24). */
    public CaseFact.DueSet court(CourtProcedure procedure, Instant now) {
        return set(Term.of(now, Period.of(procedure.period()), Regime.COURT).on(calendar));
    }

    /** Returns the due date anew, with every pause and extension there was; the clock must have a due date. */
    CaseFact.DueSet again(CaseClock clock) {
        return set(deadline(clock.due().orElseThrow(), clock));
    }

    /** Returns why the case is due when it is, line by line; empty when it has no due date. */
    public List<Wording> explain(CaseClock clock) {
        List<Wording> lines = new ArrayList<>();
        clock.due().ifPresent(due -> {
            Deadline deadline = deadline(due, clock);
            lines.addAll(deadline.explanation());
            if (!deadline.dueAt().equals(due.dueAt())) {
                lines.add(Wording.of(
                        "casework", "clock.moved", Deadline.said(due.dueAt()), Deadline.said(deadline.dueAt())));
            }
            clock.pausedAt().ifPresent(at -> lines.add(Wording.of("casework", "clock.paused", MINUTE.format(at))));
        });
        return List.copyOf(lines);
    }

    /** Returns until when the parties may jointly apply for confirmation (人民调解法 33; a limit before a court). */
    public Deadline confirmation(Instant effectiveAt) {
        return Term.of(effectiveAt, CONFIRMATION, Regime.COURT).on(calendar);
    }

    /** Returns the first instant after the period that runs from now. */
    public Instant due(Instant now, Period period) {
        return Term.of(now, period, Regime.CIVIL).on(calendar).dueAt();
    }

    /** Returns when a limit of a rule book ends that starts now, such as {@code 72h}; one of no time ends at once. */
    public Instant end(Instant now, String limit) {
        boolean none = limit.chars().filter(Character::isDigit).allMatch(c -> c == '0');
        return none ? now : due(now, Period.of(limit));
    }

    /** Returns the day so long after {@code from}, moved on to a day that is worked. */
    public LocalDate day(Instant from, Period period) {
        return Term.of(from, period, Regime.CIVIL).on(calendar).lastDay();
    }

    private Deadline deadline(CaseFact.DueSet due, CaseClock clock) {
        List<Standstill> pauses = clock.pauses().stream()
                // two nodes' clocks may disagree; a case must not be stuck for it
                .filter(span -> !span.until().isBefore(span.from()))
                .map(span -> Standstill.pause(span.from(), span.until()))
                .toList();
        List<Period> extensions = clock.extensions().stream().map(Period::of).toList();
        return new Term(due.start(), Period.of(due.period()), clock.regime(), pauses, extensions).on(calendar);
    }

    private static CaseFact.DueSet set(Deadline deadline) {
        Term term = deadline.term();
        return new CaseFact.DueSet(term.start(), term.period().toString(), deadline.dueAt(), deadline.isProvisional());
    }
}
