package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateTable.Approach;
import io.github.xingfujia.protection.GateTable.Joint;
import java.util.List;
import java.util.Locale;

/** Everything a case page shows, in the reader's language (案件页内容). */
record CaseSheet(
        CaseHead head,
        String accountable,
        String handler,
        String adviser,
        String ending,
        Times.Due due,
        List<String> dueBecause,
        List<String> why,
        List<Party> parties,
        List<Sitting> sessions,
        List<Event> history,
        List<CourtCard> court,
        String next,
        Steps steps,
        Form link,
        String linked) {

    /** A party. */
    record Party(String side, String name, String gate, String grade, String contact, List<String> duties) {}

    /** A session: when, how, with whom, and how it stands. */
    record Sitting(int number, String when, String form, String mediator, String standing) {}

    /** A line of the time line. */
    record Event(String at, String what, String by) {}

    static CaseSheet of(Known known, Tried tried) {
        Locale locale = known.locale();
        House house = known.house();
        CaseView view = known.view();
        Times times = new Times(house, locale);
        Next next = Next.of(known);
        String nextWords = Words.of(
                        "next." + next.word(),
                        house.label(view.accountable(), locale),
                        FirstContact.ahead(known).orElseGet(() -> Words.of("meet.as-agreed")))
                .in(locale);
        return new CaseSheet(
                CaseHead.of(known, "case")
                        .saying(
                                recorded(known),
                                Words.of("said.next", nextWords).in(locale)),
                house.label(view.accountable(), locale),
                view.handler().map(h -> name(h, house, locale)).orElse(""),
                view.adviser().map(h -> name(h, house, locale)).orElse(""),
                view.ending().map(Ending::wording).map(w -> w.in(locale)).orElse(""),
                known.hasDuties()
                        ? times.first(times.due(view.dueAt(), view.overdue()))
                        : times.due(view.dueAt(), view.overdue()),
                view.dueBecause().stream().map(w -> w.in(locale)).toList(),
                why(known),
                view.parties().stream().map(p -> party(p, known)).toList(),
                view.sessions().stream()
                        .map(s -> new Sitting(
                                s.number(),
                                times.span(s.from(), s.until()),
                                Words.of("form." + s.form().name()).in(locale),
                                name(s.mediator(), house, locale),
                                Words.of("standing." + s.standing()).in(locale)))
                        .toList(),
                history(known),
                CourtCard.of(known).stream().toList(),
                nextWords,
                Steps.of(known, "/cases/" + view.id(), Acts.CASE, next.acts(), tried),
                link(known, tried),
                tried.link());
    }

    /** Returns the time line. */
    static List<Event> history(Known known) {
        Locale locale = known.locale();
        Times times = new Times(known.house(), locale);
        return known.view().history().stream()
                .map(e -> new Event(times.minute(e.at()), e.what().in(locale), by(e.actor(), known.house(), locale)))
                .toList();
    }

    /** Returns why it is where it is: the rule that decided, or that it was given back since. */
    private static List<String> why(Known known) {
        Locale locale = known.locale();
        return known.view()
                .escalation()
                .map(e -> e.in(locale).lines().toList())
                .orElseGet(() -> known.view().history().stream()
                        .map(CaseView.Event::what)
                        .filter(w -> w.key().equals("event.returned"))
                        .map(w -> w.in(locale))
                        .toList());
    }

    /** Returns how the attempt that was just recorded came out, as the time line has it. */
    private static String recorded(Known known) {
        return known.visit().typed().one("said").equals("RECORD")
                ? known.view().history().stream()
                        .map(CaseView.Event::what)
                        .filter(w -> w.key().equals("event.attempted"))
                        .reduce((first, second) -> second)
                        .map(w -> Words.of("said.recorded", w).in(known.locale()))
                        .orElse("")
                : "";
    }

    static String name(StaffId id, House house, Locale locale) {
        return house.name(id, locale).orElse(id.value());
    }

    private static Party party(CaseView.PartyView party, Known known) {
        Locale locale = known.locale();
        GateClass state = party.gate().state();
        String grade = state.isPositive() ? "late" : state == GateClass.NOT_SCREENED ? "soon" : "left";
        return new Party(
                party.side().wording().in(locale),
                party.name(),
                (known.isAskedEarly(party) ? Words.of("gate.asked-early") : Words.code("gate", state)).in(locale),
                grade,
                known.isOpen() ? contact(party, known) : "",
                party.duties().stream().map(d -> d.wording().in(locale)).toList());
    }

    /**
     * What is open between the two, the same at either card; the articles are those of what this case found of her. Once it has
     * ended nothing is, whatever was found.
     */
    private static String contact(CaseView.PartyView party, Known known) {
        if (!known.isOpen()) {
            return "";
        }
        CaseView.Between between = known.view().between();
        boolean waits = known.mayMeet() && !known.agrees();
        Localized opened = Words.code("meet", between.approach());
        Localized approach = waits
                ? Words.of("meet.consent")
                : FirstContact.ahead(known)
                        .filter(agreed -> between.approach() != Approach.NONE)
                        .<Localized>map(agreed -> Words.of("meet.so", opened, agreed))
                        .orElse(opened);
        Localized joint = waits
                ? Words.of("joint.consent")
                : known.mayMeet() && between.joint() == Joint.NONE && !known.lastly("approached")
                        ? Words.of("joint.approach")
                        : Words.code("joint", between.joint());
        String articles = String.join("; ", party.gate().articles());
        return Words.of("gate.contact", approach, joint, articles).in(known.locale());
    }

    /** Returns the journal's name of an actor as people know her. */
    static String by(String actor, House house, Locale locale) {
        if (actor.startsWith("staff:") && actor.contains("@")) {
            String id = actor.substring(6, actor.indexOf('@'));
            return house.home().network().staff().stream()
                    .filter(m -> m.id().value().equals(id))
                    .findFirst()
                    .map(m -> m.name(locale))
                    .orElse(id);
        }
        String kind = actor.replaceFirst(":.*", "");
        return Wording.exists("countyapp.pages", "actor." + kind)
                ? Words.of("actor." + kind).in(locale)
                : kind;
    }

    private static Form link(Known known, Tried tried) {
        boolean mine = tried.act().isEmpty()
                && (tried.wrong().isPresent() || tried.refusal().isPresent());
        Form.Builder form = new Form.Builder("LINK", known.locale(), mine ? tried.typed() : Typed.nothing())
                .field("side", Form.Kind.RADIO, true, Sides.of(known))
                .text("residentId", true);
        if (mine) {
            tried.wrong().ifPresent(form::wrong);
            tried.refusal().ifPresent(r -> form.error(Steps.refused(r, known.locale())));
        }
        return form.build();
    }
}
