package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.MyMatter;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * A party's own matter (我的事项), and the rights of either party: opened by a one-time link; built from what both may know.
 */
record MatterPage(
        String number,
        String status,
        String accountable,
        String handler,
        boolean together,
        String next,
        Helper accountableAt,
        Helper above,
        boolean applicant,
        boolean open,
        String said) {

    /** Whom to turn to: a post, when and how. */
    record Helper(String name, String hours, String phone) {}

    /** The page before: a link that is fetched by a preview is not used up. */
    record Door(String secret) {}

    static void link(Visit visit, String secret) throws IOException {
        visit.show("link", new Door(secret));
    }

    static void open(Visit visit, String secret) {
        visit.start(visit.house.links().use(secret).orElseThrow(NotHere::new));
        visit.go("/matter");
    }

    static void show(Visit visit) throws IOException {
        Session.InMatter who = who(visit);
        MyMatter matter = matter(visit, who);
        visit.show("matter", of(visit, who, matter, visit.typed().one("said")));
    }

    static void act(Visit visit) throws IOException {
        Session.InMatter who = who(visit);
        MyMatter matter = matter(visit, who);
        Casework door = door(visit, who);
        Optional<StaffId> handler = matter.handlerId();
        Outcome<?> outcome = switch (visit.typed().one("act")) {
            case "refuse" -> door.refuse(who.matter(), who.side());
            case "withdraw" -> door.withdraw(who.matter());
            case "challenge" -> door.challenge(who.matter(), handler.orElseThrow(NotHere::new), who.side());
            default -> throw new NotHere();
        };
        if (outcome.isDone()) {
            visit.go("/matter?said=done");
        } else {
            String refused =
                    outcome.refusal().map(r -> r.shown().in(visit.locale())).orElse("");
            visit.show(409, "matter", of(visit, who, matter(visit, who), refused));
        }
    }

    private static Session.InMatter who(Visit visit) {
        return visit.session()
                .map(Session::who)
                .filter(Session.InMatter.class::isInstance)
                .map(Session.InMatter.class::cast)
                .orElseThrow(NotHere::new);
    }

    private static Casework door(Visit visit, Session.InMatter who) {
        return visit.door(Actor.party(who.person())).casework();
    }

    private static MyMatter matter(Visit visit, Session.InMatter who) {
        return door(visit, who).matter(who.matter()).fold(m -> m, refusal -> {
            throw new NotHere();
        });
    }

    private static MatterPage of(Visit visit, Session.InMatter who, MyMatter matter, String said) {
        Locale locale = visit.locale();
        return new MatterPage(
                matter.number(),
                matter.status(),
                visit.house.label(matter.accountable(), locale),
                matter.handler().map(h -> h.in(locale)).orElse(""),
                matter.together(),
                matter.next().map(new Times(visit.house, locale)::minute).orElse(""),
                helper(visit, matter.accountable(), locale),
                helper(visit, above(visit), locale),
                who.side() == Side.APPLICANT,
                matter.status().equals("open"),
                said.equals("done") ? Words.of("matter.said").in(locale) : said);
    }

    /** A complaint goes to whoever supervises the district centre, whoever handles the matter. */
    private static PostId above(Visit visit) {
        Network network = visit.house.home().network();
        return network.supervisor(network.centre(), visit.house.home().today()).orElseGet(network::centre);
    }

    private static Helper helper(Visit visit, PostId id, Locale locale) {
        Network network = visit.house.home().network();
        return network.post(id)
                .map(p -> new Helper(
                        p.name(locale),
                        FindPage.hours(p.hours().text(), locale),
                        p.phone().orElse("")))
                .orElseGet(() -> new Helper(visit.house.label(id, locale), "", ""));
    }
}
