package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.evaluation.SuggestionId;
import io.github.xingfujia.evaluation.SuggestionView;
import io.github.xingfujia.evaluation.TakeUp;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What somebody suggested, at the station that asks those who were suggested (推荐线索): taken up, or set aside. */
final class SuggestedPage {

    private static final int PAGE = 200;

    /** One suggestion. */
    record Of(Visit visit, SuggestionView view) implements Deed.About {}

    static final Deed<Of> TAKE_UP = Deed.<Of>of(
                    "evaluation.takeUp",
                    (door, of, answers) -> door.evaluation()
                            .takeUp(new TakeUp(of.view().id(), NominateForm.read(answers, of.visit()))))
            .asking((form, of) -> NominateForm.ask(form, of.visit(), of.view()))
            .shownWhen(of -> of.view().waits());

    static final Deed<Of> SET_ASIDE = Deed.<Of>of(
                    "evaluation.setAside",
                    (door, of, answers) -> door.evaluation().setAside(of.view().id()))
            .shownWhen(of -> of.view().waits());

    static final List<Deeds.Kind<Of>> ALL = List.of(new Deeds.Kind<>("suggested", List.of(TAKE_UP, SET_ASIDE)));

    private SuggestedPage() {}

    static void show(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(of(visit, id), Deeds.Missed.nothing());
    }

    static void act(Visit visit, String id) throws IOException {
        visit.worker();
        Of of = of(visit, id);
        Deeds.run(of, "/suggested/" + id, ALL, missed -> show(of, missed));
    }

    private static Of of(Visit visit, String id) {
        return new Of(
                visit,
                StationsPage.shown(visit.door()
                        .evaluation()
                        .suggestion(SuggestionId.of(id))
                        .fold(Optional::of, refusal -> Optional.empty())));
    }

    private static void show(Of of, Deeds.Missed missed) throws IOException {
        Visit visit = of.visit();
        SuggestionView view = of.view();
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        Honours.word(visit, "suggested.title"),
                        new Sheet.Link("/campaigns", Honours.word(visit, "nav.campaigns")),
                        Deeds.said(visit),
                        Honours.word(visit, view.waits() ? "suggested.how" : "suggested.closed"),
                        List.of(),
                        List.of(Sheet.Block.facts(
                                view.name(),
                                List.of(
                                        fact(
                                                visit,
                                                "honours.campaign",
                                                view.campaignName().in(visit.locale())),
                                        fact(
                                                visit,
                                                "field.nominationWay",
                                                Pick.said(view.way()).in(visit.locale())),
                                        fact(visit, "suggested.village", village(visit, view)),
                                        fact(
                                                visit,
                                                "suggested.on",
                                                new Times(visit.house, visit.locale()).day(view.on())),
                                        fact(
                                                visit,
                                                "suggested.agreed",
                                                Honours.word(visit, view.agreed() ? "yn.yes" : "yn.no")),
                                        fact(visit, "field.honourStory", view.story()),
                                        fact(visit, "suggested.by", view.called()),
                                        fact(
                                                visit,
                                                "suggested.contact",
                                                FilePage.contact(view.contact(), visit.locale())),
                                        fact(visit, "field.phone", view.phone())))),
                        Deeds.of(of, "/suggested/" + view.id(), ALL, missed)));
    }

    private static String village(Visit visit, SuggestionView view) {
        return visit.house.home().network().divisions().path(view.village());
    }

    /** Returns what waits at this post, for the desk of campaigns. */
    static Sheet.Block waiting(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                Honours.word(visit, "suggested.waiting"),
                ViolencePage.words(
                        visit, "suggested.on", "honours.campaign", "field.nominationWay", "suggested.village"),
                ViolencePage.all(after -> visit.door().evaluation().suggestions(after, PAGE)).stream()
                        .map(s -> List.of(
                                Sheet.Cell.to("/suggested/" + s.id(), times.day(s.on())),
                                Sheet.Cell.of(s.campaignName().in(visit.locale())),
                                Sheet.Cell.of(Pick.said(s.way()).in(visit.locale())),
                                Sheet.Cell.of(
                                        visit.house.home().network().divisions().path(s.village()))))
                        .toList(),
                Honours.word(visit, "suggested.waiting.none"));
    }

    private static Sheet.Fact fact(Visit visit, String label, String value) {
        return new Sheet.Fact(Honours.word(visit, label), Sheet.Cell.of(value));
    }
}
