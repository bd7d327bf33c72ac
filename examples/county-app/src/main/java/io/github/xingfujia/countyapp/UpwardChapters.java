package io.github.xingfujia.countyapp;

import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.Escalation;
import io.github.xingfujia.casework.ReturnReason;
import io.github.xingfujia.casework.Risk;
import io.github.xingfujia.casework.Step;
import io.github.xingfujia.casework.Triage;
import io.github.xingfujia.kernel.StaffId;
import java.time.LocalDate;

/** How a dispute rises (逐级上报): three attempts, a complex matter, the district takes it over. */
final class UpwardChapters extends Chapter {

    UpwardChapters(Stage stage) {
        super(stage);
    }

    void attempts(CaseId id) {
        tell.chapter("attempts");
        Casework wu = as("wu", STATION);
        for (int i = 1; i <= 3; i++) {
            clock.at(LocalDate.of(2026, 9, 7 + 2 * i), 9, 0);
            int session = tell.done("plan-" + i, wu.plan(id, joint()));
            clock.at(LocalDate.of(2026, 9, 7 + 2 * i), 10, 0);
            tell.done("start-" + i, wu.start(id, session));
            tell.done(
                    "record-" + i, wu.record(id, Attempt.unsettled("合成演示：各持己见").in(session)));
            tell.say("attempts.one", page.time(clock.instant()), Integer.toString(i));
        }
        Escalation up = tell.done("review", wu.review(id));
        tell.check("hand-up", Step.HAND_UP, up.step());
        tell.check("town", TOWN, up.accountable());
        tell.check("hand-up-rule", "hand-up-unsettled", up.explanation().ruleId());
        tell.say("attempts.review");
        tell.quote(up.explanation().in(page.locale()));
    }

    void complex(CaseId id) {
        tell.chapter("complex");
        clock.at(LocalDate.of(2026, 9, 15), 9, 0);
        Casework chen = as("chen", TOWN);
        tell.done(
                "triage-town", chen.triage(id, Triage.of("婆媳关系").at(Risk.MEDIUM).complex("several-households")));
        tell.say("complex.triaged");
        Escalation guided = tell.done("review-town", chen.review(id));
        tell.check("guide", Step.GUIDE, guided.step());
        tell.check("still-town", TOWN, guided.accountable());
        tell.check("adviser", "zheng", guided.adviser().map(StaffId::value).orElse(""));
        tell.quote(guided.explanation().in(page.locale()));
        tell.say("complex.guided", name(StaffId.of("zheng")), home.network().label(TOWN));
    }

    void takeOver(CaseId id) {
        tell.chapter("take-over");
        clock.at(LocalDate.of(2026, 9, 16), 9, 0);
        Casework wang = as("wang", CENTRE);
        tell.done("take-over", wang.takeOver(id, "合成演示：牵涉三个家庭，需要区里一并处理"));
        accountable("taken", id, CENTRE, wang);
        tell.say("take-over.taken", home.network().label(CENTRE));
        tell.done("give-back", wang.giveBack(id, ReturnReason.NO_LONGER_COMPLEX));
        accountable("given-back", id, TOWN, as("chen", TOWN));
        tell.say("take-over.given-back", home.network().label(TOWN));
        clock.at(LocalDate.of(2026, 9, 17), 9, 0);
        tell.done("take-over-again", wang.takeOver(id, "合成演示：矛盾再起"));
        tell.say("take-over.again");
        tell.refused("give-back-again", "returned-before", wang.giveBack(id, ReturnReason.NO_LONGER_COMPLEX));
        accountable("stays", id, CENTRE, wang);
    }
}
