package io.github.xingfujia.consultation;

import io.github.xingfujia.calendar.Regime;
import io.github.xingfujia.calendar.Term;
import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.measures.AidAnswer;
import io.github.xingfujia.measures.Clock;
import io.github.xingfujia.measures.ClockKind;
import io.github.xingfujia.measures.Limit;
import io.github.xingfujia.measures.MeasureTerms;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** By when legal aid is decided on, a lawyer appointed and a refusal reviewed (法援期限), by a county's figures and calendar. */
public final class AidLimits {

    private final MeasureTerms.AidTerms terms;
    private final WorkingCalendar calendar;

    /** Creates the limits over the figures of legal aid and the working days. */
    public AidLimits(MeasureTerms.AidTerms terms, WorkingCalendar calendar) {
        this.terms = terms;
        this.calendar = calendar;
    }

    /** Returns by when an application is decided on: within days, or hours when it is urgent. */
    public Clock decide(Instant applied, boolean urgent) {
        return clock(ClockKind.DECIDE_AID, applied, urgent ? terms.urgent() : terms.decide());
    }

    /** Returns by when what follows from an answer is done, from the beginning of its day in Asia/Shanghai; empty when nothing does. */
    public Optional<Clock> after(AidAnswer answer, LocalDate on) {
        Instant start = on.atStartOfDay(Moment.ZONE).toInstant();
        return switch (answer) {
            case GRANTED, REVERSED -> Optional.of(clock(ClockKind.APPOINT_AID, start, terms.appoint()));
            case OBJECTED -> Optional.of(clock(ClockKind.REVIEW_AID, start, terms.review()));
            case REFUSED, APPOINTED, UPHELD -> Optional.empty();
        };
    }

    private Clock clock(ClockKind kind, Instant start, Limit limit) {
        Instant due = Term.of(start, limit.within(), Regime.CIVIL).on(calendar).dueAt();
        return new Clock(kind, start, limit.within().toString(), false, due, limit.cites());
    }
}
