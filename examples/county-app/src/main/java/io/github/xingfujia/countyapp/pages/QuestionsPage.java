package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.consultation.AskExpert;
import io.github.xingfujia.consultation.Consultation;
import io.github.xingfujia.consultation.ExpertKind;
import io.github.xingfujia.consultation.MyQuestion;
import io.github.xingfujia.consultation.PublicAnswer;
import io.github.xingfujia.consultation.QuestionAsked;
import io.github.xingfujia.consultation.QuestionId;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.messaging.AlarmWords;
import io.github.xingfujia.messaging.Asker;
import io.github.xingfujia.messaging.SafeContact;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Asking in writing (在线提问): what others allowed to be read, a form, and the answer by the receipt word. Where something in a
 * question may mean danger, help is shown at once, in neutral words.
 *
 * @param shown what is published
 * @param form the question
 * @param command what the form was drawn under; it decides the word
 * @param word the word to come back by, once it was received or found
 * @param mine the question that was found
 * @param answeredBy before when an answer is promised
 * @param help whether help is to be shown before all else
 * @param back the form that asks for the word
 */
record QuestionsPage(
        List<PublicAnswer> shown,
        Form form,
        String command,
        String word,
        Optional<MyQuestion> mine,
        String answeredBy,
        boolean help,
        Form back) {

    private static final int SHOWN = 10;

    static void show(Visit visit) throws IOException {
        asking(visit, 200, Typed.nothing(), UnaryOperator.identity(), UnaryOperator.identity());
    }

    private static void asking(
            Visit visit,
            int status,
            Typed typed,
            UnaryOperator<Form.Builder> marking,
            UnaryOperator<Form.Builder> markingBack)
            throws IOException {
        Consultation anyone = visit.door(Actor.anonymous()).consultation();
        List<PublicAnswer> shown = anyone.publicAnswers(Optional.empty(), SHOWN).rows().stream()
                .flatMap(line -> opened(anyone, line.id()).stream())
                .toList();
        visit.show(
                status,
                "questions",
                new QuestionsPage(
                        shown,
                        marking.apply(form(visit, typed)).build(),
                        visit.house.sessions().draw(),
                        "",
                        Optional.empty(),
                        "",
                        false,
                        markingBack.apply(back(visit)).build()));
    }

    private static Optional<PublicAnswer> opened(Consultation anyone, QuestionId id) {
        return anyone.publicAnswer(id).fold(Optional::of, refusal -> Optional.empty());
    }

    static void ask(Visit visit) throws IOException {
        Typed typed = visit.typed();
        if (!AlarmWords.heard(typed.one("question")) && visit.sendsTooOften()) {
            String often = Words.of("report.too-often").in(visit.locale());
            asking(visit, 429, typed, marked -> marked.error(often), UnaryOperator.identity());
            return;
        }
        Unsigned.send(
                visit,
                form(visit, typed),
                sent -> read(visit, sent),
                Consultation::ask,
                (word, asked) -> received(visit, word, asked),
                (status, marking) -> asking(visit, status, typed, marking, UnaryOperator.identity()));
    }

    private static void received(Visit visit, ReceiptWord word, QuestionAsked asked) throws IOException {
        Times times = new Times(visit.house, visit.locale());
        page(visit, 200, word, Optional.empty(), times.by(asked.answeredBy()), asked.help());
    }

    /** Shows one's own question by its word, and takes back or gives the consent that it is published. */
    static void mine(Visit visit) throws IOException {
        Typed typed = visit.typed();
        Optional<ReceiptWord> word = ReceiptWord.typed(typed.one("word"));
        Optional<CommandId> sent = word.flatMap(visit::tried);
        Consultation anyone = visit.door(Actor.anonymous()).consultation();
        if (sent.isPresent() && List.of("agree", "disagree").contains(typed.one("act"))) {
            anyone.consent(sent.get(), typed.one("act").equals("agree"));
        }
        Optional<MyQuestion> mine =
                sent.flatMap(s -> anyone.myQuestion(s).fold(Optional::of, refusal -> Optional.empty()));
        if (mine.isEmpty()) {
            String wrong = visit.notFoundSaid();
            asking(visit, visit.notFound(), Typed.nothing(), UnaryOperator.identity(), form -> form.error(wrong));
            return;
        }
        Times times = new Times(visit.house, visit.locale());
        page(
                visit,
                200,
                word.orElseThrow(),
                mine,
                times.by(mine.get().answeredBy()),
                mine.get().help());
    }

    private static void page(
            Visit visit, int status, ReceiptWord word, Optional<MyQuestion> mine, String answeredBy, boolean help)
            throws IOException {
        visit.show(
                status,
                "questions",
                new QuestionsPage(
                        List.of(),
                        form(visit, Typed.nothing()).build(),
                        "",
                        word.shown(),
                        mine,
                        answeredBy,
                        help,
                        back(visit).build()));
    }

    private static AskExpert read(Visit visit, Typed typed) {
        Answers answers = Answers.of(typed);
        answers.required("expertKind");
        Optional<ExpertKind> kind = answers.code("expertKind", ExpertKind.class);
        Optional<DivisionCode> place =
                typed.maybe("town").flatMap(t -> answers.checks().value("town", () -> DivisionCode.of(t)));
        Optional<SafeContact> rule = Reaching.rule(answers);
        Optional<Asker> asker = Reaching.asker(visit, answers, rule);
        answers.checks().text("question", typed.one("question"), 1, 2000);
        answers.orThrow();
        return new AskExpert(
                kind.orElseThrow(),
                asker.orElseThrow(),
                answers.ticked("nameless"),
                place,
                typed.one("question"),
                Optional.of(answers.ticked("anyway")));
    }

    private static Form.Builder back(Visit visit) {
        return new Form.Builder("own-question", visit.locale(), Typed.nothing()).text("word", true);
    }

    private static Form.Builder form(Visit visit, Typed typed) {
        List<ExpertKind> there = Arrays.stream(ExpertKind.values())
                .filter(k -> visit.house.home().experts().stream()
                        .anyMatch(e ->
                                e.kind() == k && e.isLicensed(visit.house.home().today())))
                .toList();
        List<Form.Option> kinds = there.stream()
                .map(k -> new Form.Option(k.name(), k.wording().in(visit.locale())))
                .toList();
        Form.Builder form = new Form.Builder("question", visit.locale(), typed)
                .field("expertKind", Form.Kind.CHOICE, true, kinds)
                .field("question", Form.Kind.AREA, true, List.of())
                .called("words", "question")
                .tick("nameless")
                .field("town", Form.Kind.CHOICE, false, FindPage.townOptions(visit))
                .called("place", "town");
        if (!typed.one("nameless").isEmpty()) {
            form.tick("anyway");
        }
        return Reaching.ask(form, visit)
                .called("asker.contact.until", "hours.until")
                .called("asker.phone", "phone")
                .called("asker.called", "called");
    }
}
