package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.access.Role;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.SuspectedMatch;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Suspected duplicates (疑似重复), for the district matcher alone: the same matter, or two different ones.
 *
 * @param matches not decided yet, oldest first
 * @param said what was just done; may be empty
 */
record MatchesPage(List<Line> matches, String said, String command) {

    private static final int SHOWN = 100;

    /** A suspected match. */
    record Line(String earlier, String later, String earlierNumber, String laterNumber, String by, String at) {}

    static void show(Visit visit) throws IOException {
        matcher(visit);
        visit.keepLanguage();
        visit.show("matches", page(visit, visit.typed().one("said")));
    }

    static void decide(Visit visit) throws IOException {
        matcher(visit);
        Typed typed = visit.typed();
        Casework door = visit.door().under(CommandId.of(typed.one("command"))).casework();
        CaseId earlier = CaseId.of(typed.one("earlier"));
        CaseId later = CaseId.of(typed.one("later"));
        Outcome<CaseId> outcome =
                typed.one("same").equals("yes") ? door.link(earlier, later) : door.dismissMatch(earlier, later);
        visit.go("/matches?said=" + (outcome.isDone() ? "done" : "decided"));
    }

    private static void matcher(Visit visit) {
        Session.Worker worker = visit.worker();
        if (!visit.house.home().network().roles(worker.id(), worker.post()).contains(Role.MATCHER)) {
            throw new NotHere();
        }
    }

    private static MatchesPage page(Visit visit, String said) {
        return new MatchesPage(
                visit.door().casework().matches(Optional.empty(), SHOWN).rows().stream()
                        .map(m -> line(visit, m))
                        .toList(),
                List.of("done", "decided").contains(said)
                        ? Words.of("match.said." + said).in(visit.locale())
                        : "",
                visit.house.sessions().draw());
    }

    private static Line line(Visit visit, SuspectedMatch match) {
        Locale locale = visit.locale();
        String by = "match.by." + match.by();
        return new Line(
                match.earlier().value(),
                match.later().value(),
                number(visit, match.earlier()),
                number(visit, match.later()),
                Wording.exists("countyapp.pages", by) ? Words.of(by).in(locale) : match.by(),
                new Times(visit.house, locale).minute(match.at()));
    }

    /** Returns the number of a case the matcher may open; otherwise the start of its key, which tells nothing. */
    private static String number(Visit visit, CaseId id) {
        return visit.door()
                .casework()
                .view(id)
                .fold(CaseView::number, refusal -> id.value().substring(0, 8) + "…");
    }
}
