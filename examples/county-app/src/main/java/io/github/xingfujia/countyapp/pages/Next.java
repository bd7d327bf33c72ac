package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateClass;
import java.util.List;

/**
 * What comes next in a case (下一步), as far as a page can tell.
 *
 * @param word key of what the page says
 * @param acts what stands ready
 */
record Next(String word, List<Act> acts) {

    private static final int ENOUGH = 3;

    static Next of(Known known) {
        if (known.view().handedOn()) {
            return next("elsewhere");
        }
        if (known.hasDuties()) {
            if (!Sides.reports(known).isEmpty()) {
                return next("duty", SafetyActs.REPORTED);
            }
            return known.owesPlan() && known.view().handler().isEmpty()
                    ? next("duty-plan", HandlingActs.ASSIGN)
                    : next("duty", SafetyActs.DONE);
        }
        if (known.isArchived() ? known.owesAnswer() : isUnasked(known)) {
            return next("screen", SafetyActs.SCREEN);
        }
        if (known.owesPursuit()) {
            return next("pursue");
        }
        if (known.isArchived()) {
            return next(known.isLookedAfter() ? "closed-revisit" : "closed");
        }
        if (known.isEnded()) {
            return ended(known);
        }
        if (!known.steers()) {
            return next("elsewhere");
        }
        if (known.isRefused()) {
            return next("refused", StageActs.END);
        }
        if (known.isPendingAtCourt()) {
            return next("court-answer", CourtActs.ACCEPT_DELEGATION, CourtActs.DECLINE_DELEGATION);
        }
        if (known.owesCourt() && known.lastly("court-declined")) {
            return next("court-report", CourtActs.REPORT_TO_COURT);
        }
        if (known.isSettled()) {
            return known.isUnfinished()
                    ? next("sign")
                    : next(known.isLookedAfter() ? "settled-signed" : "settled", StageActs.END);
        }
        if (known.view().overdue()) {
            return next("review", StageActs.REVIEW);
        }
        if (known.view().unsettled() >= ENOUGH) {
            return next("tried", StageActs.REVIEW);
        }
        return known.view().handler().isEmpty() ? next("assign", HandlingActs.ASSIGN) : contact(known);
    }

    private static Next ended(Known known) {
        if (known.owesRoutes()) {
            return next("routes", StageActs.TELL_ROUTES);
        }
        if (known.owesCopies()) {
            return next("copies");
        }
        return known.owesCourt() ? next("court-report", CourtActs.REPORT_TO_COURT) : next("ended", StageActs.CLOSE);
    }

    private static Next contact(Known known) {
        if (!known.sessions("planned").isEmpty()) {
            return next("start", HandlingActs.START);
        }
        if (known.hasOther() && known.isTakenBack()) {
            return next("asked-again", IntakeActs.AGREE);
        }
        if (known.hasOther() && known.isAgreed() && !known.agrees()) {
            return next("not-agreed", HandlingActs.RECORD, HandlingActs.PLAN, IntakeActs.AGREE);
        }
        if (known.hasOther() && !known.mayMeet()) {
            return next("apart", HandlingActs.RECORD, HandlingActs.PLAN);
        }
        if (known.hasOther() && known.mayMeet() && !known.lastly("approached")) {
            return known.isAgreed() ? next("approach", IntakeActs.APPROACH) : next("agree", IntakeActs.AGREE);
        }
        return known.lastly("paused", "resumed")
                ? next("settle-paused", StageActs.RESUME, HandlingActs.RECORD, HandlingActs.PLAN)
                : next("settle", HandlingActs.RECORD, HandlingActs.PLAN);
    }

    private static boolean isUnasked(Known known) {
        return known.view().parties().stream()
                .anyMatch(p -> p.duties().contains(Duty.SCREEN_ALONE)
                        || p.gate().state() == GateClass.NOT_SCREENED
                                && !known.isAskedEarly(p)
                                && (Sides.mayBeAsked(p) || known.isSettled()));
    }

    private static Next next(String word, Act... acts) {
        return new Next(word, List.of(acts));
    }
}
