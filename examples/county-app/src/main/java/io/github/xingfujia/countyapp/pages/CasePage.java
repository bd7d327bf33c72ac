package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.Door;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.way.RepeatedCommandException;
import io.github.xingfujia.way.StaleRevisionException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** The page of one case (案件页): what is known, what is next, and every action as a form. */
final class CasePage {

    private CasePage() {}

    static void show(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        CaseView view = view(visit, id);
        visit.show("case", CaseSheet.of(visit, view, CaseSheet.Tried.nothing()));
    }

    static void act(Visit visit, String id) throws IOException {
        visit.worker();
        CaseView view = view(visit, id);
        Typed typed = visit.typed();
        if (typed.one("act").equals("LINK")) {
            link(visit, view, typed);
            return;
        }
        Act act = Arrays.stream(Act.values())
                .filter(a -> a.name().equals(typed.one("act")))
                .findFirst()
                .orElseThrow(NotHere::new);
        try {
            Outcome<?> outcome = act.run(door(visit, typed).casework(), view, typed);
            Optional<Refusal> refused = outcome.refusal();
            if (refused.isPresent()) {
                again(visit, id, CaseSheet.Tried.refused(act, typed, refused.get()));
            } else {
                boolean mine = visit.door().casework().view(view.id()).isDone();
                // to the top, whatever part of the page the form stood in
                visit.go((mine ? "/cases/" + id + "?said=" + act.name() : "/desk?said=passed-on") + "#main");
            }
        } catch (InvalidInput e) {
            again(visit, id, CaseSheet.Tried.wrong(act, typed, e));
        } catch (StaleRevisionException e) {
            again(visit, id, CaseSheet.Tried.stale(act, typed));
        } catch (RepeatedCommandException e) {
            visit.go("/cases/" + id);
        }
    }

    /** Makes a one-time link for a party whose identity number the worker has just seen. */
    private static void link(Visit visit, CaseView view, Typed typed) throws IOException {
        Checks checks = Checks.of();
        Optional<Side> side = Fields.code(Side.class, typed, "side", checks);
        checks.that(typed.maybe("residentId").isPresent(), "residentId", "required", "");
        Optional<ResidentId> number = Fields.residentId(typed, "residentId", checks);
        if (!checks.violations().isEmpty()) {
            again(visit, view.id().value(), CaseSheet.Tried.noLink(typed, new InvalidInput(checks.violations())));
            return;
        }
        String secret = visit.house
                .links()
                .to(new Session.InMatter(
                        visit.house.home().person(number.orElseThrow()), view.id(), side.orElseThrow()));
        again(visit, view.id().value(), CaseSheet.Tried.linked(visit.base() + "/link/" + secret));
    }

    private static void again(Visit visit, String id, CaseSheet.Tried tried) throws IOException {
        visit.show(tried.status(), "case", CaseSheet.of(visit, view(visit, id), tried));
    }

    private static CaseView view(Visit visit, String id) {
        return visit.door().casework().view(CaseId.of(id)).fold(view -> view, refusal -> {
            throw new NotHere();
        });
    }

    private static Door door(Visit visit, Typed typed) {
        long seen;
        try {
            seen = Long.parseLong(typed.one("revision"));
        } catch (NumberFormatException e) {
            throw new NotHere();
        }
        return visit.door().under(CommandId.of(typed.one("command"))).at(seen);
    }
}
