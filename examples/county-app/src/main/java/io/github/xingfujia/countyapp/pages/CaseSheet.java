package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everything a case page shows, in the reader's language (案件页内容). */
record CaseSheet(
        String id,
        long revision,
        String command,
        String number,
        String about,
        String status,
        String place,
        String accountable,
        String handler,
        String adviser,
        String ending,
        Times.Due due,
        List<String> dueBecause,
        List<String> why,
        List<Party> parties,
        List<Event> history,
        String next,
        String said,
        List<Step> steps,
        Form link,
        String linked) {

    /** A party. */
    record Party(String side, String name, String gate, String grade, String contact, List<String> duties) {}

    /** A line of the time line. */
    record Event(String at, String what, String by) {}

    /**
     * An action.
     *
     * @param open whether it can be done now
     * @param tried whether it was just tried, so that its form stands open
     * @param closed why not, in the one neutral text; empty when open
     */
    record Step(String name, String title, String then, boolean open, boolean tried, String closed, Form form) {}

    /** What was just tried and did not go through, or the link that was made. */
    record Tried(
            Optional<Act> act,
            Typed typed,
            Optional<Refusal> refusal,
            Optional<InvalidInput> wrong,
            boolean stale,
            String link,
            int status) {

        static Tried nothing() {
            return new Tried(Optional.empty(), Typed.nothing(), Optional.empty(), Optional.empty(), false, "", 200);
        }

        static Tried refused(Act act, Typed typed, Refusal refusal) {
            return new Tried(Optional.of(act), typed, Optional.of(refusal), Optional.empty(), false, "", 409);
        }

        static Tried wrong(Act act, Typed typed, InvalidInput wrong) {
            return new Tried(Optional.of(act), typed, Optional.empty(), Optional.of(wrong), false, "", 422);
        }

        static Tried stale(Act act, Typed typed) {
            return new Tried(Optional.of(act), typed, Optional.empty(), Optional.empty(), true, "", 412);
        }

        static Tried noLink(Typed typed, InvalidInput wrong) {
            return new Tried(Optional.empty(), typed, Optional.empty(), Optional.of(wrong), false, "", 422);
        }

        static Tried linked(String link) {
            return new Tried(Optional.empty(), Typed.nothing(), Optional.empty(), Optional.empty(), false, link, 200);
        }
    }

    static CaseSheet of(Visit visit, CaseView view, Tried tried) {
        Locale locale = visit.locale();
        House house = visit.house;
        Times times = new Times(house, locale);
        String said = visit.typed().one("said");
        return new CaseSheet(
                view.id().value(),
                view.revision(),
                house.sessions().draw(),
                view.number(),
                house.categories().path(view.category(), locale),
                view.status(),
                house.home().network().divisions().path(view.place()),
                house.label(view.accountable(), locale),
                view.handler().flatMap(h -> house.name(h, locale)).orElse(""),
                view.adviser().flatMap(h -> house.name(h, locale)).orElse(""),
                view.ending().map(Ending::wording).map(w -> w.in(locale)).orElse(""),
                times.due(view.dueAt(), view.overdue()),
                view.dueBecause().stream().map(w -> w.in(locale)).toList(),
                view.escalation().map(e -> e.in(locale).lines().toList()).orElse(List.of()),
                view.parties().stream().map(p -> party(p, locale)).toList(),
                view.history().stream()
                        .map(e -> new Event(times.minute(e.at()), e.what().in(locale), by(e.actor(), house, locale)))
                        .toList(),
                Words.of("next." + next(view)).in(locale),
                Wording.exists("countyapp.pages", "said." + said)
                        ? Words.of("said." + said).in(locale)
                        : "",
                Arrays.stream(Act.values())
                        .map(a -> step(a, visit, view, tried))
                        .toList(),
                link(visit, view, tried),
                tried.link());
    }

    private static Party party(CaseView.PartyView party, Locale locale) {
        GateClass state = party.gate().state();
        String grade = state.isPositive() ? "late" : state == GateClass.NOT_SCREENED ? "soon" : "left";
        return new Party(
                party.side().wording().in(locale),
                party.name(),
                Words.code("gate", state).in(locale),
                grade,
                Words.of(
                                "gate.contact",
                                Words.code("meet", party.gate().approach()),
                                Words.code("joint", party.gate().joint()),
                                String.join("; ", party.gate().articles()))
                        .in(locale),
                party.duties().stream().map(d -> d.wording().in(locale)).toList());
    }

    /** The journal's name of an actor as people know her. */
    private static String by(String actor, House house, Locale locale) {
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

    private static String next(CaseView view) {
        if (!view.status().equals("open")) {
            return view.status();
        }
        List<Duty> duties =
                view.parties().stream().flatMap(p -> p.duties().stream()).toList();
        boolean unasked = view.parties().stream()
                .anyMatch(p -> p.gate().state() == GateClass.NOT_SCREENED && Sides.mayBeAsked(p));
        return duties.stream().anyMatch(d -> d != Duty.SCREEN_ALONE)
                ? "duty"
                : unasked || duties.contains(Duty.SCREEN_ALONE)
                        ? "screen"
                        : view.overdue() || view.unsettled() >= 3
                                ? "review"
                                : view.handler().isEmpty() ? "assign" : "settle";
    }

    private static Step step(Act act, Visit visit, CaseView view, Tried tried) {
        Locale locale = visit.locale();
        boolean mine = tried.act().filter(act::equals).isPresent();
        Form.Builder form = new Form.Builder(act.name(), locale, mine ? tried.typed() : Typed.nothing());
        act.ask(form, view, visit);
        if (mine) {
            tried.wrong().ifPresent(form::wrong);
            tried.refusal().ifPresent(r -> form.error(refused(r, locale)));
            if (tried.stale()) {
                form.error(Words.of("stale").in(locale));
            }
        }
        boolean open = act.isOpen(view);
        String closed = open
                ? ""
                : act == Act.APPROACH && view.status().equals("open")
                        ? Wording.of("casework", "refusal.separate-for-now").in(locale)
                        : Words.of("closed").in(locale);
        return new Step(
                act.name(),
                Words.code("act", act).in(locale),
                Words.code("then", act).in(locale),
                open,
                mine,
                closed,
                form.build());
    }

    /** A refusal as people read it: the next step by its name on this page. */
    private static String refused(Refusal refusal, Locale locale) {
        List<String> next = new ArrayList<>();
        for (String command : refusal.next()) {
            String verb = command.substring(command.indexOf('.') + 1);
            next.add(Arrays.stream(Act.values())
                    .filter(a -> a.name().replace("_", "").equalsIgnoreCase(verb))
                    .findFirst()
                    .map(a -> Words.code("act", a).in(locale))
                    .orElse(command));
        }
        String articles = String.join("; ", refusal.articles());
        return Words.of("refused", refusal.shown(), String.join(" / ", next)).in(locale)
                + (articles.isEmpty() ? "" : " （" + articles + "）");
    }

    private static Form link(Visit visit, CaseView view, Tried tried) {
        boolean mine = tried.act().isEmpty() && tried.wrong().isPresent();
        Form.Builder form = new Form.Builder("LINK", visit.locale(), mine ? tried.typed() : Typed.nothing())
                .field("side", Form.Kind.RADIO, true, Sides.of(view, visit.locale()))
                .text("residentId", true);
        if (mine) {
            tried.wrong().ifPresent(form::wrong);
        }
        return form.build();
    }
}
