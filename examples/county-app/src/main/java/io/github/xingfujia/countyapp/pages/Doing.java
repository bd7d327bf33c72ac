package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.Door;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Escalation;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.way.RepeatedCommandException;
import io.github.xingfujia.way.StaleRevisionException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Does what a form of a case asks (办理提交): on to the page it came from, or back to the form with what is wrong. */
final class Doing {

    /** Shows the page of the form again, with what was typed. */
    interface Again {
        void show(Known known, Tried tried) throws IOException;
    }

    private Doing() {}

    static Known known(Visit visit, String id) {
        visit.worker();
        CaseView view = visit.door().casework().view(CaseId.of(id)).fold(v -> v, refusal -> {
            throw new NotHere();
        });
        return new Known(visit, view, Optional.empty());
    }

    static void act(Known known, String path, List<Acts.Group> groups, Again again) throws IOException {
        Visit visit = known.visit();
        Typed typed = visit.typed();
        Act act = Acts.named(groups, typed.one("act")).orElseThrow(() -> Kept.half("act"));
        long seen = revision(typed);
        try {
            // what was shown of another state is not held against what is offered now: the house tells that it changed
            if (seen == known.view().revision()) {
                Form.Builder form = new Form.Builder(act.name(), visit.locale(), typed);
                act.asks().add(form, known);
                visit.takes(form);
            }
            Outcome<?> outcome = act.runs().run(door(visit, typed, seen).casework(), known, Answers.of(typed));
            Optional<Refusal> refused = outcome.refusal();
            if (refused.isPresent()) {
                again.show(fresh(known), Tried.refused(act, typed, refused.get()));
                return;
            }
            boolean mine = visit.door().casework().view(known.view().id()).isDone();
            if (!mine && outcome.orThrow() instanceof Escalation decided) {
                visit.show("sheet", ReviewedPage.of(known, decided));
                return;
            }
            // to the top, whatever part of the page the form stood in
            if (act.draft()) {
                visit.cookies().arrived(typed.one("command"));
            }
            visit.go((mine ? path + "?said=" + said(known, act, typed) : "/desk?said=passed-on") + "#main");
        } catch (InvalidInput e) {
            again.show(fresh(known), Tried.wrong(act, typed, e));
        } catch (StaleRevisionException | RepeatedCommandException e) {
            // sent again with other words: what was sent first is done, and what is new is kept to be looked at
            again.show(fresh(known), Tried.stale(act, typed));
        }
    }

    private static String said(Known known, Act act, Typed typed) {
        if (act.equals(HandlingActs.RECORD)) {
            return Dispute.met(fresh(known), typed).orElse(act.name());
        }
        return act.equals(RevisitActs.REVISIT) && fresh(known).owesAnswer() ? "ask-alone-first" : act.name();
    }

    private static Known fresh(Known known) {
        return known(known.visit(), known.view().id().value());
    }

    private static long revision(Typed typed) {
        try {
            return Long.parseLong(typed.one("revision"));
        } catch (NumberFormatException e) {
            throw Kept.half("revision");
        }
    }

    private static Door door(Visit visit, Typed typed, long seen) {
        return visit.door().under(CommandId.of(typed.one("command"))).at(seen);
    }
}
