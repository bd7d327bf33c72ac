package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.consultation.AppointmentId;
import io.github.xingfujia.consultation.AppointmentLine;
import io.github.xingfujia.consultation.AppointmentView;
import io.github.xingfujia.consultation.Expert;
import io.github.xingfujia.consultation.PublishAnswer;
import io.github.xingfujia.consultation.QuestionId;
import io.github.xingfujia.consultation.QuestionLine;
import io.github.xingfujia.consultation.QuestionStanding;
import io.github.xingfujia.consultation.QuestionView;
import io.github.xingfujia.consultation.TimesView;
import io.github.xingfujia.consultation.Weekly;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The experts' desk on a phone (专家工作台): today and what is to come, questions that wait, times; and the editor's view of all. */
final class ConsultPage {

    /** A question somebody is about to answer. */
    record OnQuestion(Visit visit, QuestionId id, QuestionView view) implements Deed.About {}

    static final Deed<OnQuestion> ANSWER = Deed.<OnQuestion>of("consultation.answer", (door, on, answers) -> {
                answers.required("answerWords");
                answers.orThrow();
                return door.consultation().answer(on.id(), answers.text("answerWords"));
            })
            .asking((form, on) ->
                    form.field("answerWords", Form.Kind.AREA, true, List.of()).called("words", "answerWords"))
            .shownWhen(on -> on.view().answer().isEmpty());

    static final Deed<OnQuestion> PUBLISH = Deed.<OnQuestion>of("consultation.publish", (door, on, answers) -> {
                answers.required("publicQuestion");
                answers.required("publicAnswer");
                answers.orThrow();
                return door.consultation()
                        .publish(new PublishAnswer(
                                on.id(), answers.text("publicQuestion"), answers.text("publicAnswer")));
            })
            .asking((form, on) -> form.field("publicQuestion", Form.Kind.AREA, true, List.of())
                    .field("publicAnswer", Form.Kind.AREA, true, List.of())
                    .called("question", "publicQuestion")
                    .called("answer", "publicAnswer"))
            .shownWhen(on -> on.view().mayPublish() && !on.view().answer().isEmpty());

    static final List<Deeds.Kind<OnQuestion>> OF_QUESTION =
            List.of(new Deeds.Kind<>("answering", List.of(ANSWER, PUBLISH)));

    private ConsultPage() {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(visit, Deeds.Missed.nothing());
    }

    static void act(Visit visit) throws IOException {
        visit.worker();
        Deeds.run(new Deed.Here(visit), "/consult", ConsultDeeds.ALL, missed -> show(visit, missed));
    }

    private static void show(Visit visit, Deeds.Missed missed) throws IOException {
        if (!visit.is("expert", "editor")) {
            throw new NotHere();
        }
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        word(visit, "consult.title"),
                        new Sheet.Link("/mine", word(visit, "mine.title")),
                        Deeds.said(visit),
                        word(visit, "consult.how"),
                        List.of(),
                        List.of(appointments(visit), questions(visit), times(visit)),
                        Deeds.of(new Deed.Here(visit), "/consult", ConsultDeeds.ALL, missed)));
    }

    private static Sheet.Block appointments(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                word(visit, "consult.ahead"),
                ViolencePage.words(visit, "consult.when", "consult.meeting", "consult.standing"),
                ConsultDeeds.ahead(visit).stream()
                        .map(a -> List.of(
                                visit.is("expert")
                                        ? Sheet.Cell.to("/consult/a/" + a.id(), when(a, times))
                                        : Sheet.Cell.of(when(a, times)),
                                Sheet.Cell.of(a.mode().wording().in(visit.locale())),
                                Sheet.Cell.of(a.standing().wording().in(visit.locale()))))
                        .toList(),
                word(visit, "consult.ahead.none"));
    }

    private static String when(AppointmentLine line, Times times) {
        return times.span(line.from(), line.until()) + " · " + Pick.telling(line.id());
    }

    private static String promised(QuestionLine line, Times times) {
        return times.by(line.answeredBy()) + " · " + Pick.telling(line.id());
    }

    private static Sheet.Block questions(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        List<QuestionLine> waiting = ConsultDeeds.questions(visit, QuestionStanding.WAITING);
        List<QuestionLine> all = new ArrayList<>(waiting);
        all.addAll(ConsultDeeds.questions(visit, QuestionStanding.ANSWERED));
        return Sheet.Block.table(
                word(visit, "consult.questions"),
                ViolencePage.words(visit, "consult.promised", "consult.kind", "consult.answered"),
                all.stream()
                        .map(q -> List.of(
                                visit.is("expert")
                                        ? Sheet.Cell.to("/consult/q/" + q.id(), promised(q, times))
                                        : Sheet.Cell.of(promised(q, times)),
                                Sheet.Cell.of(q.kind().wording().in(visit.locale())),
                                Sheet.Cell.graded(
                                        q.overdue() ? "late" : "left",
                                        word(
                                                visit,
                                                q.answered()
                                                        ? "consult.done"
                                                        : q.overdue() ? "consult.late" : "consult.waits"))))
                        .toList(),
                word(visit, "consult.questions.none"));
    }

    private static Sheet.Block times(Visit visit) {
        return Sheet.Block.lines(
                word(visit, "consult.times"),
                offered(visit).stream().map(Form.Option::label).toList(),
                word(visit, "consult.times.none"));
    }

    /** Returns the weekly times of whoever works here, or of everybody for the editor. */
    static List<Form.Option> offered(Visit visit) {
        List<Form.Option> all = new ArrayList<>();
        for (Expert expert : ConsultDeeds.theirs(visit)) {
            visit.door()
                    .consultation()
                    .times(expert.id())
                    .fold(view -> view.weekly(), refusal -> List.<TimesView.Line>of())
                    .forEach(line -> all.add(
                            new Form.Option(expert.id() + " " + line.number(), said(visit, expert, line.times()))));
        }
        return all;
    }

    private static String said(Visit visit, Expert expert, Weekly times) {
        return Words.of(
                        "consult.weekly",
                        expert.name(),
                        Pick.said(times.day()),
                        times.from().toString(),
                        times.until().toString(),
                        Integer.toString(times.minutes()),
                        times.mode().wording(),
                        times.through().toString())
                .in(visit.locale());
    }

    /** Shows one appointment to the expert whose time it is. */
    static void appointment(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        AppointmentView view = StationsPage.shown(visit.door()
                .consultation()
                .appointment(AppointmentId.of(id))
                .fold(Optional::of, refusal -> Optional.empty()));
        Times times = new Times(visit.house, visit.locale());
        List<Sheet.Fact> facts = new ArrayList<>();
        facts.add(fact(visit, "consult.when", times.span(view.from(), view.until())));
        facts.add(fact(visit, "consult.meeting", view.mode().wording().in(visit.locale())));
        facts.add(fact(visit, "consult.standing", view.standing().wording().in(visit.locale())));
        facts.add(fact(visit, "consult.called", view.called()));
        facts.add(fact(
                visit, "consult.words", view.words().isEmpty() ? word(visit, "consult.words.none") : view.words()));
        view.channel()
                .ifPresent(c -> facts.add(
                        fact(visit, "consult.by", Words.code("reach", c).in(visit.locale()))));
        view.number().ifPresent(n -> facts.add(fact(visit, "consult.number", n)));
        visit.show(
                "sheet",
                new Sheet(
                        word(visit, "consult.appointment"),
                        new Sheet.Link("/consult", word(visit, "consult.title")),
                        "",
                        word(visit, "consult.appointment.how"),
                        List.of(),
                        List.of(Sheet.Block.facts(word(visit, "consult.appointment"), facts)),
                        Deeds.none()));
    }

    /** Shows one question to the expert who answers it. */
    static void question(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        question(on(visit, id), Deeds.Missed.nothing());
    }

    static void answer(Visit visit, String id) throws IOException {
        visit.worker();
        OnQuestion on = on(visit, id);
        Deeds.run(on, "/consult/q/" + id, OF_QUESTION, missed -> question(on, missed));
    }

    private static OnQuestion on(Visit visit, String id) {
        QuestionId key = QuestionId.of(id);
        QuestionView view = StationsPage.shown(
                visit.door().consultation().question(key).fold(Optional::of, refusal -> Optional.empty()));
        return new OnQuestion(visit, key, view);
    }

    private static void question(OnQuestion on, Deeds.Missed missed) throws IOException {
        Visit visit = on.visit();
        QuestionView view = on.view();
        Times times = new Times(visit.house, visit.locale());
        List<Sheet.Fact> facts = new ArrayList<>();
        if (view.danger()) {
            facts.add(new Sheet.Fact(
                    word(visit, "consult.danger"), Sheet.Cell.graded("late", word(visit, "consult.danger.first"))));
        }
        facts.add(fact(visit, "consult.promised", times.by(view.answeredBy())));
        facts.add(fact(
                visit, "consult.called", view.called().isEmpty() ? word(visit, "consult.nameless") : view.called()));
        facts.add(fact(visit, "consult.words", view.words()));
        if (!view.answer().isEmpty()) {
            facts.add(fact(visit, "consult.answer", view.answer()));
            facts.add(fact(visit, "consult.public", word(visit, view.published() ? "yn.yes" : "yn.no")));
        }
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        word(visit, "consult.question"),
                        new Sheet.Link("/consult", word(visit, "consult.title")),
                        Deeds.said(visit),
                        word(visit, "consult.question.how"),
                        List.of(),
                        List.of(Sheet.Block.facts(word(visit, "consult.question"), facts)),
                        Deeds.of(on, "/consult/q/" + on.id(), OF_QUESTION, missed)));
    }

    private static Sheet.Fact fact(Visit visit, String key, String value) {
        return new Sheet.Fact(word(visit, key), Sheet.Cell.of(value));
    }

    private static String word(Visit visit, String key) {
        return Words.of(key).in(visit.locale());
    }
}
