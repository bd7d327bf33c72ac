package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.CourtReport;
import io.github.xingfujia.casework.CourtView;
import io.github.xingfujia.casework.DelegationRefusal;
import io.github.xingfujia.casework.Ending;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The court's part of a case (法院委派): what it delegated, what is due and why, and all that it is told.
 *
 * @param facts what it delegated, and what it was answered
 * @param dueName what is due: the answer or the end; empty when nothing is
 * @param due until when
 * @param because why until then
 * @param told what it is to be told, or was; none while there is nothing to report
 */
record CourtCard(List<Fact> facts, String dueName, Times.Due due, List<String> because, List<Fact> told) {

    /** A line such as the court's own number. */
    record Fact(String name, String value) {}

    /** Returns the card of a case that a court delegated; none for one of our own. */
    static Optional<CourtCard> of(Known known) {
        return known.isDelegated()
                ? known.visit()
                        .door()
                        .casework()
                        .courtLinkage(known.view().id())
                        .fold(view -> Optional.of(of(view, known)), refusal -> Optional.empty())
                : Optional.empty();
    }

    private static CourtCard of(CourtView view, Known known) {
        Locale locale = known.locale();
        Times times = new Times(known.house(), locale);
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("field.court.reference", view.delegation().reference(), locale));
        facts.add(fact(
                "field.court.procedure",
                Words.code("court.procedure", view.delegation().procedure()).in(locale),
                locale));
        facts.add(fact("field.court.on", times.day(view.delegation().on()), locale));
        facts.add(
                fact("field.court.materials", Integer.toString(view.delegation().materials()), locale));
        view.acceptedOn().ifPresent(day -> facts.add(fact("court.accepted", times.day(day), locale)));
        view.refused().ifPresent(why -> facts.add(refused(why, locale)));
        view.reportedOn().ifPresent(day -> facts.add(fact("court.reported", times.day(day), locale)));
        boolean running = view.dueAt().isPresent() || view.overdue();
        String due = view.acceptedOn().isPresent() ? "court.due.end" : "court.due.answer";
        return new CourtCard(
                facts,
                running ? Words.of(due).in(locale) : "",
                times.due(view.dueAt(), view.overdue()),
                running ? view.dueBecause().stream().map(w -> w.in(locale)).toList() : List.of(),
                view.report().map(report -> told(report, times, locale)).orElse(List.of()));
    }

    private static List<Fact> told(CourtReport report, Times times, Locale locale) {
        List<Fact> told = new ArrayList<>();
        told.add(fact("field.court.reference", report.reference(), locale));
        report.refused().ifPresent(why -> told.add(refused(why, locale)));
        report.ending().map(Ending::wording).ifPresent(w -> told.add(fact("case.ending", w.in(locale), locale)));
        report.agreementOn().ifPresent(day -> told.add(fact("paper.effective", times.day(day), locale)));
        told.add(fact("court.returned", Integer.toString(report.materialsReturned()), locale));
        return told;
    }

    private static Fact refused(DelegationRefusal why, Locale locale) {
        return fact("court.declined", Words.code("declined", why).in(locale), locale);
    }

    private static Fact fact(String name, String value, Locale locale) {
        return new Fact(Words.of(name).in(locale), value);
    }
}
