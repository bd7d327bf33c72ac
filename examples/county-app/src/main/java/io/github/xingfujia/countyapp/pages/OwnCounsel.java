package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.Counselling;
import io.github.xingfujia.counselling.MyCounsel;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.ResidentId;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Counselling as somebody's own matter (我的辅导): where it stands, whom to ask, when she is expected next, and how she takes her
 * consent back; nothing of whoever else is counselled.
 *
 * @param kind what it is
 * @param helper whom to ask
 * @param open whether it is under way
 * @param next when she is expected; may be empty
 * @param certificate the number of her certificate; may be empty
 * @param said what was just done, or why it was not; may be empty
 */
record OwnCounsel(String kind, Helper helper, boolean open, String next, String certificate, String said) {

    /** Makes a one-time link for whoever proved this number to the worker; empty when nobody of that number is counselled here. */
    static Optional<String> link(House house, String base, CounselId file, ResidentId number) {
        PersonId person = house.home().person(number);
        return house.home()
                .as(Actor.party(person))
                .counselling()
                .mine(file)
                .fold(Optional::of, refusal -> Optional.<MyCounsel>empty())
                .map(mine -> base + "/link/" + house.links().to(new Session.InCounsel(person, file, mine.as())));
    }

    /** Ends every link into a file and whatever it opened. */
    static void end(House house, CounselId file) {
        Arrays.stream(Partner.values()).forEach(as -> house.links().end(Session.InCounsel.into(file, as)));
    }

    static void show(Visit visit, Session.InCounsel who) throws IOException {
        visit.show("owncounsel", of(visit, mine(visit, who), "", true));
    }

    /** Once she left, the file is hers no more: the page says so this once. */
    static void act(Visit visit, Session.InCounsel who) throws IOException {
        if (!visit.typed().one("act").equals("leave")) {
            throw new NotHere();
        }
        MyCounsel before = mine(visit, who);
        Outcome<CounselId> outcome = door(visit).leave(who.file(), who.as());
        String said = outcome.refusal()
                .map(r -> r.shown().in(visit.locale()))
                .orElseGet(() -> Words.of("owncounsel.left").in(visit.locale()));
        visit.show(outcome.isDone() ? 200 : 409, "owncounsel", of(visit, before, said, !outcome.isDone()));
    }

    private static OwnCounsel of(Visit visit, MyCounsel mine, String said, boolean takesPart) {
        Times times = new Times(visit.house, visit.locale());
        return new OwnCounsel(
                CounselWords.name(visit, mine.kind()),
                Helper.at(visit, mine.post()),
                mine.open() && takesPart,
                mine.next().filter(n -> takesPart).map(times::minute).orElse(""),
                mine.certificate().map(n -> n.value()).orElse(""),
                said);
    }

    private static MyCounsel mine(Visit visit, Session.InCounsel who) {
        return door(visit)
                .mine(who.file())
                .fold(Optional::of, refusal -> Optional.<MyCounsel>empty())
                .orElseThrow(NotHere::new);
    }

    private static Counselling door(Visit visit) {
        return visit.own().counselling();
    }
}
