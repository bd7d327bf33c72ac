package io.github.xingfujia.protection.file;

import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.calendar.Regime;
import io.github.xingfujia.calendar.Term;
import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What is owed, by whom and until when (职责与时限), by the county's terms, network and calendar. */
public final class Owing {

    private final HandlingTerms terms;
    private final Network network;
    private final WorkingCalendar calendar;

    public Owing(HandlingTerms terms, Network network, WorkingCalendar calendar) {
        this.terms = terms;
        this.network = network;
        this.calendar = calendar;
    }

    /** Opens what is owed at a grade, but what was opened since the last incident. */
    public void at(GateClass grade, Ruling.Plan.Builder plan, Ref ref, FileState state, PostId here, Instant now) {
        for (HandlingTerms.Owed owed : terms.owedAt(grade)) {
            if (!state.duties().isKnown(owed.duty(), 0)) {
                open(owed, 0, plan, ref, here, now);
            }
        }
    }

    /** Opens one duty unless it is open. */
    public void open(
            Duty duty, int minor, Ruling.Plan.Builder plan, Ref ref, FileState state, PostId here, Instant now) {
        if (!state.duties().isOpen(duty, minor)) {
            terms.owed(duty).ifPresent(owed -> open(owed, minor, plan, ref, here, now));
        }
    }

    /** Returns whether what was said speaks of grave danger where less was found. */
    public boolean isGrave(List<String> spoken, GateClass found) {
        return terms.areGrave(spoken, found);
    }

    /** Opens the asking alone, by the hour where it is grave. */
    public void ask(boolean grave, Ruling.Plan.Builder plan, Ref ref, FileState state, PostId here, Instant now) {
        if (grave) {
            askAtOnce(plan, ref, state, here, now);
        } else {
            open(Duty.SCREEN_ALONE, 0, plan, ref, state, here, now);
        }
    }

    /** Opens the asking alone by the hour within which grave danger is reported, or sooner where it was due sooner. */
    public void askAtOnce(Ruling.Plan.Builder plan, Ref ref, FileState state, PostId here, Instant now) {
        terms.owed(Duty.REPORT_TO_POLICE_AND_SUPERIOR).ifPresent(report -> {
            Instant due = due(now, report.within());
            boolean sooner = state.duties()
                    .open()
                    .map(Duties.One::opened)
                    .anyMatch(o -> o.duty() == Duty.SCREEN_ALONE && !o.dueAt().isAfter(due));
            if (!sooner) {
                plan.to(
                        ref,
                        Compartments.STAFF,
                        new FileFact.DutyOpened(Duty.SCREEN_ALONE, 0, here, due, false, report.cites()));
            }
        });
    }

    private void open(HandlingTerms.Owed owed, int minor, Ruling.Plan.Builder plan, Ref ref, PostId here, Instant now) {
        plan.to(
                ref,
                Compartments.STAFF,
                new FileFact.DutyOpened(
                        owed.duty(),
                        minor,
                        owed.atCentre() ? network.centre() : here,
                        due(now, owed.within()),
                        owed.offered(),
                        owed.cites()));
    }

    /** Returns the first instant after a period that runs from now. */
    public Instant due(Instant now, Period period) {
        return Term.of(now, period, Regime.CIVIL).on(calendar).dueAt();
    }

    /** Returns the day so long after now, moved on to a day that is worked. */
    public LocalDate day(Instant now, Period period) {
        return Term.of(now, period, Regime.CIVIL).on(calendar).lastDay();
    }

    /** Returns who is told when something is not done in time: the district, above it who supervises it. */
    public PostId above(FileState state, Moment moment) {
        PostId centre = network.centre();
        return state.accountable().equals(centre)
                ? network.supervisor(centre, moment.today()).orElse(centre)
                : centre;
    }
}
