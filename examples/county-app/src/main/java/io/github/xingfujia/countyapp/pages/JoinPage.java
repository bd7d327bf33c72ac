package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.messaging.Asker;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.volunteer.ExpressInterest;
import io.github.xingfujia.volunteer.Track;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Saying that one would like to join the team (志愿报名), without a login: the team desk gets in touch as she says, and nothing is
 * decided here. Nothing of it stays in the browser.
 *
 * @param form the fields
 * @param command the id under which sending it twice is sending it once
 * @param word the word to come back by, once it was received; empty before
 * @param help whether what was received may mean danger: help stands first
 */
record JoinPage(Form form, String command, String word, boolean help) {

    static void show(Visit visit) throws IOException {
        show(visit, 200, Typed.nothing(), UnaryOperator.identity(), "");
    }

    private static void show(Visit visit, int status, Typed typed, UnaryOperator<Form.Builder> marking, String word)
            throws IOException {
        Form form = marking.apply(form(visit, typed)).build();
        boolean help = !word.isEmpty() && visit.tellsOfDanger();
        visit.show(status, "join", new JoinPage(form, visit.house.sessions().draw(), word, help));
    }

    static void send(Visit visit) throws IOException {
        Typed typed = visit.typed();
        Unsigned.sparing(
                visit,
                form(visit, typed),
                JoinPage::read,
                (door, command) -> door.volunteering().expressInterest(command),
                (word, done) -> show(visit, 200, Typed.nothing(), UnaryOperator.identity(), word.shown()),
                (status, marking) -> show(visit, status, typed, marking, ""));
    }

    private static Form.Builder form(Visit visit, Typed typed) {
        Form.Builder form = new Form.Builder("join", visit.locale(), typed);
        form.field("town", Form.Kind.CHOICE, false, FindPage.townOptions(visit))
                .called("place", "town")
                .field("tracks", Form.Kind.CHECKS, false, form.options(Track.class, Pick::said))
                .field("aboutMe", Form.Kind.AREA, true, List.of())
                .called("words", "aboutMe");
        return Reaching.ask(form)
                .called("asker.phone", "phone")
                .called("asker.called", "called")
                .called("asker.contact.until", "hours.until");
    }

    private static ExpressInterest read(Typed typed) {
        Answers answers = Answers.of(typed);
        answers.required("aboutMe");
        Optional<DivisionCode> place =
                typed.maybe("town").flatMap(t -> answers.checks().value("town", () -> DivisionCode.of(t)));
        List<Track> tracks = answers.codes("tracks", Track.class);
        Optional<Asker> asker = asker(answers);
        answers.checks().text("aboutMe", typed.one("aboutMe"), 0, 1000);
        answers.orThrow();
        return new ExpressInterest(asker.orElseThrow(), place, tracks, typed.one("aboutMe"));
    }

    /** Returns who writes, by the answers to {@link Reaching#ask}. */
    static Optional<Asker> asker(Answers answers) {
        Optional<SafeContact> rule = Reaching.rule(answers);
        return rule.flatMap(r -> answers.checks()
                .part(
                        "asker",
                        () -> new Asker(
                                Reaching.name(answers.typed()), answers.typed().maybe("phone"), Optional.empty(), r)));
    }
}
