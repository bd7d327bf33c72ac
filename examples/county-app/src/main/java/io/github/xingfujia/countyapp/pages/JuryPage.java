package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.JurySheet;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.Score;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The scoring sheet of a juror (评委打分表): whom she judges, by which criteria, and what she gave. */
final class JuryPage {

    /** One juror's sheet. */
    record Marking(Visit visit, JurySheet sheet) implements Deed.About {}

    private static final int MOST = 100;

    static final Deed<Marking> DECLARE = Deed.<Marking>of("evaluation.declare", (door, marking, answers) -> {
                List<NominationId> related = Honours.chosen(answers, "related");
                answers.orThrow();
                return door.evaluation().declare(marking.sheet().campaign(), related);
            })
            .asking((form, marking) -> form.field("related", Form.Kind.CHECKS, false, options(marking, false)));

    static final Deed<Marking> SCORE = Deed.<Marking>of("evaluation.score", (door, marking, answers) -> {
                List<NominationId> one = Honours.chosen(answers, "judgedOne");
                answers.required("judgedOne");
                List<Integer> points = new ArrayList<>();
                marking.sheet()
                        .criteria()
                        .forEach(c -> Pick.number(answers, "points." + c.code()).ifPresent(n -> {
                            answers.checks().range("points." + c.code(), n, 0, MOST);
                            points.add(n);
                        }));
                answers.orThrow();
                return door.evaluation().score(marking.sheet().campaign(), List.of(new Score(one.get(0), points)));
            })
            .asking((form, marking) -> {
                form.field("judgedOne", Form.Kind.CHOICE, true, options(marking, true));
                marking.sheet()
                        .criteria()
                        .forEach(c -> form.labelled(
                                "points." + c.code(),
                                Form.Kind.TEXT,
                                true,
                                List.of(),
                                Words.of("honours.points", c.name(), Integer.toString(c.weight()))
                                        .in(marking.visit().locale())));
                form.called("scores", "judgedOne");
            })
            .shownWhen(marking -> marking.sheet().declared());

    static final List<Deeds.Kind<Marking>> ALL = List.of(new Deeds.Kind<>("jury", List.of(SCORE, DECLARE)));

    private JuryPage() {}

    static void show(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(of(visit, id), Deeds.Missed.nothing());
    }

    static void act(Visit visit, String id) throws IOException {
        visit.worker();
        Deeds.run(of(visit, id), "/campaigns/" + id + "/jury", ALL, missed -> show(of(visit, id), missed));
    }

    private static Marking of(Visit visit, String id) {
        return visit.door().evaluation().jurySheet(CampaignId.of(id)).fold(s -> new Marking(visit, s), refusal -> {
            throw new NotHere();
        });
    }

    private static List<Form.Option> options(Marking marking, boolean judged) {
        return marking.sheet().lines().stream()
                .filter(l -> !judged || !l.recused())
                .map(l -> new Form.Option(l.nomination().value(), l.number() + " · " + l.name()))
                .toList();
    }

    private static void show(Marking marking, Deeds.Missed missed) throws IOException {
        Visit visit = marking.visit();
        JurySheet sheet = marking.sheet();
        Sheet.Block lines = Sheet.Block.table(
                Honours.word(visit, "honours.judged"),
                ViolencePage.words(visit, "honours.number", "honours.name", "field.honourStory", "honours.given"),
                sheet.lines().stream()
                        .map(l -> List.of(
                                Sheet.Cell.of(Integer.toString(l.number())),
                                Sheet.Cell.of(l.name()),
                                Sheet.Cell.of(l.story()),
                                Sheet.Cell.of(
                                        l.recused()
                                                ? Honours.word(visit, "honours.recused")
                                                : l.points().isEmpty()
                                                        ? Honours.word(visit, "honours.not-yet")
                                                        : l.points().stream()
                                                                .map(String::valueOf)
                                                                .collect(Collectors.joining("、")))))
                        .toList(),
                Honours.word(visit, "honours.judged.none"));
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        sheet.name().in(visit.locale()),
                        new Sheet.Link("/campaigns", Honours.word(visit, "nav.campaigns")),
                        Deeds.said(visit),
                        Honours.word(visit, sheet.declared() ? "honours.jury.how" : "honours.jury.declare"),
                        List.of(),
                        List.of(lines),
                        Deeds.of(marking, "/campaigns/" + sheet.campaign() + "/jury", ALL, missed)));
    }
}
