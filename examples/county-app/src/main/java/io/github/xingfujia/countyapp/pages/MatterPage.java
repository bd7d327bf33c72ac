package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.Door;
import io.github.xingfujia.casework.Appointment;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.ComplaintId;
import io.github.xingfujia.casework.MyComplaint;
import io.github.xingfujia.casework.MyMatter;
import io.github.xingfujia.casework.Route;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A party's own matter (我的事项), and the rights of either party: opened by a one-time link; built from what both may know.
 *
 * @param centre who receives a complaint as long as it has no part in the matter; {@code above} does otherwise
 * @param promised within what time it is answered; empty when the county promised none
 * @param limit the last day by which the post she sees ends it; nothing for whoever is not told
 * @param meetings what she is asked to come to, each by itself
 * @param agreement how the agreement stands for her, line by line; none while there is none
 * @param agreed whether the applicant lets the other party be approached, as it stands; told to her alone
 * @param refusable whether there is mediation that could be refused; what both agreed in effect is none
 * @param routes the other ways to one's right, by name
 * @param complaints what she complained about, oldest first
 * @param command the id under which sending a complaint twice is complaining once
 */
record MatterPage(
        String number,
        String status,
        String accountable,
        String handler,
        Optional<Times.Due> limit,
        boolean together,
        List<Meeting> meetings,
        List<String> agreement,
        Helper accountableAt,
        Helper above,
        boolean applicant,
        boolean agreed,
        boolean open,
        boolean refusable,
        List<String> rights,
        List<String> routes,
        String centre,
        String promised,
        List<Complaint> complaints,
        Form complaint,
        String command,
        String said) {

    /** What she is asked to come to: when, whether alone or with the other party, and whether it was called off. */
    record Meeting(String when, String kind, boolean off) {}

    /** What she complained about: the day it came, and the answer or by when it is due. */
    record Complaint(String received, Times.Due due, String answered) {}

    /** The page before: a link that is fetched by a preview is not used up. */
    record OneTime(String secret) {}

    static void link(Visit visit, String secret) throws IOException {
        visit.show("link", new OneTime(secret));
    }

    static void open(Visit visit, String secret) {
        visit.start(visit.house.links().use(secret).orElseThrow(NotHere::new));
        visit.go("/matter");
    }

    static void show(Visit visit) throws IOException {
        Session.InMatter who = who(visit);
        MyMatter matter = matter(visit, who);
        visit.show("matter", of(visit, who, matter, said(visit), form(visit, Typed.nothing())));
    }

    static void act(Visit visit) throws IOException {
        Session.InMatter who = who(visit);
        if (visit.typed().one("act").equals("complain")) {
            complain(visit, who);
            return;
        }
        MyMatter matter = matter(visit, who);
        Casework door = door(visit, who).casework();
        Optional<StaffId> handler = matter.handlerId();
        String act = visit.typed().one("act");
        // tapped twice: who was asked to step aside has, and what she took back is taken back
        if (act.equals("challenge") && handler.isEmpty()
                || act.equals("withdraw") && who.side() == Side.APPLICANT && !matter.agreed()) {
            visit.go("/matter?said=done");
            return;
        }
        Outcome<?> outcome = switch (act) {
            case "refuse" -> door.refuse(who.matter(), who.side());
            case "withdraw" -> door.withdraw(who.matter());
            case "challenge" -> door.challenge(who.matter(), handler.orElseThrow(NotHere::new), who.side());
            default -> throw Kept.half("act");
        };
        if (outcome.isDone()) {
            visit.go("/matter?said=done");
        } else {
            String refused =
                    outcome.refusal().map(r -> r.shown().in(visit.locale())).orElse("");
            visit.show(409, "matter", of(visit, who, matter(visit, who), refused, form(visit, Typed.nothing())));
        }
    }

    private static void complain(Visit visit, Session.InMatter who) throws IOException {
        Typed typed = visit.typed();
        try {
            visit.takes(form(visit, typed));
            Outcome<ComplaintId> outcome = door(visit, who)
                    .under(CommandId.of(typed.one("command")))
                    .casework()
                    .complain(who.matter(), typed.one("complaint"));
            if (outcome.isDone()) {
                visit.go("/matter?said=done");
            } else {
                String refused =
                        outcome.refusal().map(r -> r.shown().in(visit.locale())).orElse("");
                again(visit, who, 409, form(visit, typed).error(refused));
            }
        } catch (InvalidInput e) {
            again(visit, who, 422, form(visit, typed).wrong(e));
        }
    }

    private static void again(Visit visit, Session.InMatter who, int status, Form.Builder form) throws IOException {
        visit.show(status, "matter", of(visit, who, matter(visit, who), "", form));
    }

    private static Form.Builder form(Visit visit, Typed typed) {
        return new Form.Builder("complain", visit.locale(), typed)
                .field("complaint", Form.Kind.AREA, true, List.of())
                .called("words", "complaint");
    }

    private static Session.InMatter who(Visit visit) {
        return visit.session()
                .map(Session::who)
                .filter(Session.InMatter.class::isInstance)
                .map(Session.InMatter.class::cast)
                .orElseThrow(NotHere::new);
    }

    private static Door door(Visit visit, Session.InMatter who) {
        return visit.door(Actor.party(who.person()));
    }

    private static MyMatter matter(Visit visit, Session.InMatter who) {
        return door(visit, who).casework().matter(who.matter()).fold(m -> m, refusal -> {
            throw new NotHere();
        });
    }

    private static MatterPage of(
            Visit visit, Session.InMatter who, MyMatter matter, String said, Form.Builder complaint) {
        Locale locale = visit.locale();
        Times times = new Times(visit.house, locale);
        return new MatterPage(
                matter.number(),
                matter.status(),
                visit.house.label(matter.accountable(), locale),
                matter.handler().map(h -> h.in(locale)).orElse(""),
                matter.by().map(times::until),
                matter.together(),
                matter.appointments().stream()
                        .map(a -> meeting(a, times, locale))
                        .toList(),
                matter.agreement().map(p -> paper(p, times, locale)).orElse(List.of()),
                Helper.at(visit, matter.accountable()),
                Helper.at(visit, above(visit)),
                who.side() == Side.APPLICANT,
                matter.agreed(),
                matter.status().equals("open"),
                matter.agreement().flatMap(MyMatter.Paper::effectiveOn).isEmpty(),
                matter.rights().stream().map(r -> r.wording().in(locale)).toList(),
                Arrays.stream(Route.values()).map(r -> r.wording().in(locale)).toList(),
                visit.house.label(visit.house.home().network().centre(), locale),
                visit.house.terms().answer().map(p -> p.said().in(locale)).orElse(""),
                matter.complaints().stream().map(c -> complaint(c, times)).toList(),
                complaint.build(),
                command(visit, matter),
                said);
    }

    /** Returns what was just done; an address that names nothing of ours says nothing. */
    private static String said(Visit visit) {
        return visit.typed().one("said").equals("done")
                ? Words.of("matter.said").in(visit.locale())
                : "";
    }

    /** Not drawn anew: the page has the same bytes as long as nothing changed that she may know. */
    private static String command(Visit visit, MyMatter matter) {
        String session = visit.session().map(Session::nonce).orElseThrow(NotHere::new);
        return session + "-" + matter.complaints().size();
    }

    private static Meeting meeting(Appointment one, Times times, Locale locale) {
        return new Meeting(
                times.span(one.from(), one.until()),
                Words.of("matter.meet." + one.form().name()).in(locale),
                one.cancelled());
    }

    private static List<String> paper(MyMatter.Paper paper, Times times, Locale locale) {
        if (paper.effectiveOn().isEmpty()) {
            return List.of(Words.of(paper.signed() ? "matter.agreement.signed" : "matter.agreement.waits")
                    .in(locale));
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                Words.of("matter.agreement.since", times.day(paper.effectiveOn().get()))
                        .in(locale));
        paper.confirmBy()
                .ifPresent(day -> lines.add(
                        Words.of("matter.agreement.confirm", times.day(day)).in(locale)));
        paper.appliedOn()
                .ifPresent(day -> lines.add(
                        Words.of("matter.agreement.applied", times.day(day)).in(locale)));
        paper.confirmation()
                .ifPresentOrElse(
                        court -> lines.add(Words.of(
                                        "matter.agreement."
                                                + Words.key(court.result().name()),
                                        times.day(court.on()))
                                .in(locale)),
                        () -> paper.appliedOn()
                                .ifPresent(day -> lines.add(
                                        Words.of("matter.agreement.pending").in(locale))));
        return lines;
    }

    private static Complaint complaint(MyComplaint one, Times times) {
        return new Complaint(
                times.day(one.receivedOn()),
                one.answerBy().map(times::until).orElseGet(() -> times.due(Optional.empty(), false)),
                one.answeredOn().map(times::day).orElse(""));
    }

    /** A complaint goes to whoever supervises the district centre, whoever handles the matter. */
    private static PostId above(Visit visit) {
        Network network = visit.house.home().network();
        return network.supervisor(network.centre(), visit.house.home().today()).orElseGet(network::centre);
    }
}
