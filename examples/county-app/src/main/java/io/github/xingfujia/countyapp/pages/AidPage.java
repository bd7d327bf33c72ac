package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.consultation.AidId;
import io.github.xingfujia.consultation.AidLine;
import io.github.xingfujia.consultation.AidView;
import io.github.xingfujia.measures.AidAnswer;
import io.github.xingfujia.measures.Clock;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Applications for legal aid at the desk of those who hand them over (法援申请办理). */
final class AidPage {

    private static final int PAGE = 200;

    /** One application. */
    record OnAid(Visit visit, AidView view) implements Deed.About {}

    static final Deed<OnAid> ANSWER = Deed.<OnAid>of("consultation.answerAid", (door, on, answers) -> {
                answers.required("aidAnswer");
                Optional<AidAnswer> answer = answers.code("aidAnswer", AidAnswer.class);
                Optional<LocalDate> day = answers.day("day");
                answers.orThrow();
                return door.consultation()
                        .answerAid(on.view().id(), answer.orElseThrow(), day.orElseThrow(), answers.text("aidReasons"));
            })
            .asking((form, on) -> Pick.day(form.field("aidAnswer", Form.Kind.CHOICE, true, next(on)), on.visit(), "day")
                    .area("aidReasons")
                    .called("reasons", "aidReasons")
                    .called("on", "day")
                    .called("answer", "aidAnswer"))
            .shownWhen(on -> !on.view().next().isEmpty());

    static final List<Deeds.Kind<OnAid>> ALL = List.of(new Deeds.Kind<>("aid", List.of(ANSWER)));

    private AidPage() {}

    private static List<Form.Option> next(OnAid on) {
        return on.view().next().stream()
                .map(a -> new Form.Option(a.name(), Pick.said(a).in(on.visit().locale())))
                .toList();
    }

    /** Lists what is not over. */
    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        if (!visit.is("centre-staff", "protection-staff")) {
            throw new NotHere();
        }
        Times times = new Times(visit.house, visit.locale());
        List<AidLine> waiting = ViolencePage.all(
                        after -> visit.door().consultation().aids(after, PAGE))
                .stream()
                .sorted(Comparator.comparing(a -> !a.urgent()))
                .toList();
        visit.show(
                "sheet",
                new Sheet(
                        word(visit, "aid.desk"),
                        new Sheet.Link("/desk", word(visit, "nav.desk")),
                        "",
                        word(visit, "aid.desk.how"),
                        List.of(),
                        List.of(Sheet.Block.table(
                                word(visit, "aid.desk"),
                                ViolencePage.words(visit, "col.due", "aid.stands", "aid.first"),
                                waiting.stream()
                                        .map(a -> List.of(
                                                Sheet.Cell.to(
                                                        "/aid/" + a.id(),
                                                        times.due(a.due(), a.overdue())
                                                                .text()),
                                                Sheet.Cell.of(a.answer()
                                                        .map(x -> Pick.said(x).in(visit.locale()))
                                                        .orElseGet(() -> word(visit, "aid.waits"))),
                                                Sheet.Cell.of(word(visit, a.urgent() ? "yn.yes" : "yn.no"))))
                                        .toList(),
                                word(visit, "aid.none"))),
                        Deeds.none()));
    }

    static void one(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        one(on(visit, id), Deeds.Missed.nothing());
    }

    static void act(Visit visit, String id) throws IOException {
        visit.worker();
        OnAid on = on(visit, id);
        Deeds.run(on, "/aid/" + id, ALL, missed -> one(on, missed));
    }

    private static OnAid on(Visit visit, String id) {
        return new OnAid(
                visit,
                StationsPage.shown(
                        visit.door().consultation().aid(AidId.of(id)).fold(Optional::of, refusal -> Optional.empty())));
    }

    private static void one(OnAid on, Deeds.Missed missed) throws IOException {
        Visit visit = on.visit();
        AidView view = on.view();
        List<Sheet.Fact> facts = new ArrayList<>();
        facts.add(fact(visit, "consult.called", view.called()));
        facts.add(fact(visit, "aid.reach", FilePage.contact(view.contact(), visit.locale())));
        if (!view.phone().isEmpty()) {
            facts.add(fact(visit, "consult.number", view.phone()));
        }
        if (view.urgent()) {
            facts.add(fact(visit, "aid.first", word(visit, "aid.urgent")));
        }
        facts.add(fact(visit, "consult.words", view.words()));
        facts.add(fact(visit, "aid.evidence", String.join("；", view.evidence())));
        facts.add(fact(visit, "aid.living", view.meansTested() ? view.means() : word(visit, "aid.no-means")));
        Optional<AidAnswer> last = view.answers().isEmpty()
                ? Optional.empty()
                : Optional.of(view.answers().get(view.answers().size() - 1));
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        word(visit, "aid.one"),
                        new Sheet.Link("/aid", word(visit, "aid.desk")),
                        Deeds.said(visit),
                        word(visit, "aid.one.how"),
                        List.of(new Sheet.Link(
                                "/aid/" + view.id() + "/task?kind=legal-aid", word(visit, "aid.hand-over"))),
                        List.of(
                                Sheet.Block.facts(word(visit, "aid.one"), facts),
                                Sheet.Block.lines(
                                        word(visit, "aid.stands"),
                                        lines(visit, last, view.reasons(), view.clock()),
                                        "")),
                        Deeds.of(on, "/aid/" + view.id(), ALL, missed)));
    }

    /** Returns how an application stands and what is due, with its norm. */
    static List<String> lines(Visit visit, Optional<AidAnswer> answer, String reasons, Optional<Clock> clock) {
        Times times = new Times(visit.house, visit.locale());
        List<String> lines = new ArrayList<>();
        lines.add(answer.map(a -> Pick.said(a).in(visit.locale())).orElseGet(() -> word(visit, "aid.waits")));
        if (!reasons.isEmpty()) {
            lines.add(Words.of("aid.reasons", reasons).in(visit.locale()));
        }
        clock.ifPresent(c ->
                lines.add(Words.of("aid.due", c.kind().wording(), times.by(c.dueAt()), String.join("、", c.articles()))
                        .in(visit.locale())));
        return lines;
    }

    private static Sheet.Fact fact(Visit visit, String key, String value) {
        return new Sheet.Fact(word(visit, key), Sheet.Cell.of(value));
    }

    private static String word(Visit visit, String key) {
        return Words.of(key).in(visit.locale());
    }
}
