package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.MyMatter;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.ResidentId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The page of one case (案件页): what is known, what is next, and every action as a form. */
final class CasePage {

    private CasePage() {}

    static void show(Visit visit, String id) throws IOException {
        Known known = Doing.known(visit, id);
        visit.keepLanguage();
        visit.session().ifPresent(s -> visit.house.sessions().recents().opened(s, id));
        show(known, Tried.nothing());
    }

    static void act(Visit visit, String id) throws IOException {
        Known known = Doing.known(visit, id);
        if (visit.typed().one("act").equals("LINK")) {
            link(known, visit.typed());
        } else if (visit.typed().one("act").equals("UNLINK")) {
            unlink(known, visit.typed());
        } else {
            Doing.act(known, "/cases/" + id, Acts.CASE, CasePage::show);
        }
    }

    private static void show(Known known, Tried tried) throws IOException {
        known.visit().show(tried.status(), "case", CaseSheet.of(known, tried));
    }

    /** Ends the link of a party and whatever it opened: without her document, for her phone may be in other hands already. */
    private static void unlink(Known known, Typed typed) {
        Checks checks = Checks.of();
        Optional<Side> side = Fields.code(Side.class, typed, "side", checks);
        checks.orThrow();
        known.house().links().end(Session.InMatter.into(known.view().id(), side.orElseThrow()));
        known.visit().go("/cases/" + known.view().id() + "?said=UNLINK#main");
    }

    /** Makes a one-time link for a party whose identity number the worker has just seen. */
    private static void link(Known known, Typed typed) throws IOException {
        Checks checks = Checks.of();
        Optional<Side> side = Fields.code(Side.class, typed, "side", checks);
        checks.that(typed.maybe("residentId").isPresent(), "residentId", "required", "");
        Optional<ResidentId> number = Fields.residentId(typed, "residentId", checks);
        if (!checks.violations().isEmpty()) {
            show(known, Tried.noLink(typed, new InvalidInput(checks.violations())));
            return;
        }
        if (!known.steers()) {
            // whoever only follows a case opens no way into it in a party's name
            throw new NotHere();
        }
        House house = known.house();
        PersonId person = house.home().person(number.orElseThrow());
        Optional<MyMatter> hers = known.visit()
                .door(Actor.party(person))
                .casework()
                .matter(known.view().id())
                .fold(Optional::of, refusal -> Optional.empty());
        if (hers.filter(m -> m.side() == side.orElseThrow()).isEmpty()) {
            // a link that would open nothing, or the other party's rights, is not made
            String why = hers.isEmpty() ? "no-link" : "link-other-side";
            show(known, Tried.noLink(typed, Refusal.of("countyapp.pages", why, List.of("casework.screen"))));
            return;
        }
        String secret =
                house.links().to(new Session.InMatter(person, known.view().id(), side.orElseThrow()));
        show(known, Tried.linked(known.visit().base() + "/link/" + secret));
    }
}
