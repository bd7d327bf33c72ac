package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.volunteer.AnswerInterest;
import io.github.xingfujia.volunteer.InterestAnswer;
import io.github.xingfujia.volunteer.InterestId;
import io.github.xingfujia.volunteer.InterestView;
import io.github.xingfujia.volunteer.Track;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who would like to join, at the team desk (志愿意向): how she may be reached, and what became of it. */
final class InterestPage {

    private static final int PAGE = 200;

    /** One of them. */
    record Of(Visit visit, InterestView view) implements Deed.About {}

    static final Deed<Of> ANSWER = Deed.<Of>of("volunteer.answerInterest", (door, of, answers) -> {
                Optional<InterestAnswer> answer = answers.code("interestAnswer", InterestAnswer.class);
                answers.orThrow();
                return door.volunteering()
                        .answerInterest(new AnswerInterest(of.view().interest(), answer.orElseThrow()));
            })
            .asking((form, of) ->
                    Pick.one(form, "interestAnswer", InterestAnswer.class).called("answer", "interestAnswer"))
            .shownWhen(of -> of.view().answer().isEmpty());

    static final List<Deeds.Kind<Of>> ALL = List.of(new Deeds.Kind<>("interest", List.of(ANSWER)));

    private InterestPage() {}

    static void show(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(of(visit, id), Deeds.Missed.nothing());
    }

    static void act(Visit visit, String id) throws IOException {
        visit.worker();
        Of of = of(visit, id);
        Deeds.run(of, "/interests/" + id, ALL, missed -> show(of, missed));
    }

    private static Of of(Visit visit, String id) {
        return new Of(
                visit,
                StationsPage.shown(visit.door()
                        .volunteering()
                        .interest(InterestId.of(id))
                        .fold(Optional::of, refusal -> Optional.empty())));
    }

    private static void show(Of of, Deeds.Missed missed) throws IOException {
        Visit visit = of.visit();
        InterestView view = of.view();
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        word(visit, "interest.title"),
                        new Sheet.Link("/members", word(visit, "members.title")),
                        Deeds.said(visit),
                        word(visit, "interest.how"),
                        List.of(),
                        List.of(Sheet.Block.facts(
                                view.called(),
                                List.of(
                                        fact(
                                                visit,
                                                "suggested.on",
                                                new Times(visit.house, visit.locale()).day(view.on())),
                                        fact(visit, "interest.place", place(visit, view.place())),
                                        fact(visit, "field.tracks", tracks(visit, view.tracks())),
                                        fact(visit, "interest.words", view.words()),
                                        fact(
                                                visit,
                                                "suggested.contact",
                                                FilePage.contact(view.contact(), visit.locale())),
                                        fact(visit, "field.phone", view.phone()),
                                        fact(
                                                visit,
                                                "interest.answer",
                                                view.answer()
                                                        .map(a -> Pick.said(a).in(visit.locale()))
                                                        .orElse(""))))),
                        Deeds.of(of, "/interests/" + view.interest(), ALL, missed)));
    }

    /** Returns those who wait, for the team desk. */
    static Sheet.Block waiting(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                word(visit, "interests.title"),
                ViolencePage.words(visit, "suggested.on", "interest.place", "field.tracks"),
                ViolencePage.all(after -> visit.door().volunteering().interests(after, PAGE)).stream()
                        .map(i -> List.of(
                                Sheet.Cell.to("/interests/" + i.interest(), times.day(i.on())),
                                Sheet.Cell.of(place(visit, i.place())),
                                Sheet.Cell.of(tracks(visit, i.tracks()))))
                        .toList(),
                word(visit, "interests.none"));
    }

    private static String place(Visit visit, Optional<DivisionCode> code) {
        return code.map(c -> visit.house.home().network().divisions().path(c)).orElse("");
    }

    private static String tracks(Visit visit, List<Track> tracks) {
        return tracks.stream().map(t -> Pick.said(t).in(visit.locale())).collect(Collectors.joining("、"));
    }

    private static Sheet.Fact fact(Visit visit, String label, String value) {
        return new Sheet.Fact(word(visit, label), Sheet.Cell.of(value));
    }

    private static String word(Visit visit, String key) {
        return Words.of(key).in(visit.locale());
    }
}
