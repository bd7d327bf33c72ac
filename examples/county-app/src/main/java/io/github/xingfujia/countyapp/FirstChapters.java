package io.github.xingfujia.countyapp;

import io.github.xingfujia.calendar.Deadline;
import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.casework.Assignment;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Relation;
import io.github.xingfujia.casework.Triage;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.Screen;
import java.time.Instant;
import java.time.LocalDate;

/** How a dispute comes in (来访与接近): the visit, the assignment, the approach to the other party. */
final class FirstChapters extends Chapter {

    FirstChapters(Stage stage) {
        super(stage);
    }

    CaseId visit() {
        tell.chapter("visit");
        clock.at(THIRD, 10, 0);
        CaseId id = tell.done(
                "open",
                as("zhou", STATION)
                        .open(OpenCase.visit(HER)
                                .about("婆媳关系")
                                .against(Person.named("演示·陈婆婆"))
                                .saying("合成演示：为带孩子和家里谁做主，吵了半年")));
        CaseView view = tell.done("view", as("zhou", STATION).view(id));
        tell.check("number", STATION + "-202609-002", view.number());
        tell.check("accountable", STATION, view.accountable());
        tell.say(
                "visit.opened",
                page.time(clock.instant()),
                view.number(),
                home.network().label(STATION));
        Instant due = view.dueAt().orElseThrow(() -> new NotAsTold("due", "2026-10-08 24:00", "none"));
        tell.check("due", "2026-10-08 24:00", Deadline.said(due));
        tell.say("visit.due", page.lastDay(due));
        view.dueBecause().forEach(l -> tell.quote(l.in(page.locale())));
        tell.say("visit.not-before-asked");
        tell.refused(
                "approach-unscreened", "separate-for-now", as("zhou", STATION).approach(id, ApproachBy.CALL));
        tell.say("visit.asked-alone");
        GateClass found = tell.done("screen", as("zhou", STATION).screen(id, HER, Screen.noIndicator()))
                .row()
                .state();
        tell.check("gate", GateClass.NO_INDICATOR, found);
        return id;
    }

    void assignment(CaseId id) {
        tell.chapter("assign");
        Casework zhou = as("zhou", STATION);
        tell.done("triage", zhou.triage(id, Triage.of("婆媳关系")));
        tell.say("assign.triaged");
        tell.done("disclose", zhou.disclose(id, StaffId.of("zhou"), Relation.KIN));
        tell.say("assign.cousin");
        Casework wu = as("wu", STATION);
        tell.refused("assign-cousin", "related", wu.assign(id, StaffId.of("zhou")));
        Assignment assigned = tell.done("assign", wu.assign(id));
        tell.check("handler", "wu", assigned.handler().value());
        tell.say("assign.other", name(assigned.handler()));
        tell.quote(assigned.because().in(page.locale()));
    }

    void approach(CaseId id) {
        tell.chapter("approach");
        Casework wu = as("wu", STATION);
        LocalDate from = LocalDate.of(2026, 9, 7);
        tell.done(
                "agree",
                wu.agree(id, ApproachTerms.yes(ApproachBy.CALL).from(from).by(StaffId.of("wu"))));
        tell.say("approach.agreed", from.toString());
        tell.refused("approach-early", "not-as-agreed", wu.approach(id, ApproachBy.CALL));
        clock.at(from, 9, 0);
        tell.refused("approach-otherwise", "not-as-agreed", wu.approach(id, ApproachBy.VISIT));
        tell.done("approach", wu.approach(id, ApproachBy.CALL));
        tell.say("approach.done", page.time(clock.instant()));
    }

    Refusal notYetTogether(CaseId id) {
        tell.say("approach.not-together");
        Refusal refusal = tell.refused(
                "joint-unscreened", "separate-for-now", as("wu", STATION).plan(id, joint()));
        GateClass found = tell.done(
                        "screen-other", as("wu", STATION).screen(id, Person.named("演示·陈婆婆"), Screen.noIndicator()))
                .row()
                .state();
        tell.check("gate-other", GateClass.NO_INDICATOR, found);
        tell.say("approach.other-asked");
        return refusal;
    }
}
