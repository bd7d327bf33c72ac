package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.CampaignPhase;
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
            .asking((form, marking) -> form.field("related", Form.Kind.CHECKS, false, options(marking)))
            .shownWhen(JuryPage::isScoring);

    /** All of them on one page: whoever is left blank keeps the marks given before. */
    static final Deed<Marking> SCORE = Deed.<Marking>of("evaluation.score", (door, marking, answers) -> {
                List<Score> scores = new ArrayList<>();
                for (JurySheet.Line line : judged(marking)) {
                    List<Integer> points = points(marking, line, answers);
                    if (!points.isEmpty()) {
                        scores.add(new Score(line.nomination(), points));
                    }
                }
                answers.orThrow();
                return door.evaluation().score(marking.sheet().campaign(), scores);
            })
            .asking((form, marking) -> {
                for (JurySheet.Line line : judged(marking)) {
                    for (var criterion : marking.sheet().criteria()) {
                        form.labelled(
                                field(line, criterion.code()),
                                Form.Kind.TEXT,
                                false,
                                List.of(),
                                Words.of(
                                                "honours.points",
                                                line.number() + " " + line.name(),
                                                criterion.name(),
                                                Integer.toString(criterion.weight()))
                                        .in(marking.visit().locale()));
                    }
                    form.called(
                            "scores",
                            field(line, marking.sheet().criteria().get(0).code()));
                }
            })
            .shownWhen(marking -> isScoring(marking)
                    && marking.sheet().declared()
                    && !judged(marking).isEmpty());

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

    private static List<JurySheet.Line> judged(Marking marking) {
        return marking.sheet().lines().stream().filter(l -> !l.recused()).toList();
    }

    private static String field(JurySheet.Line line, String criterion) {
        return "points." + line.number() + "." + criterion;
    }

    /** Reads what one of them is given; half a row is told as such. */
    private static List<Integer> points(Marking marking, JurySheet.Line line, Answers answers) {
        List<String> fields = marking.sheet().criteria().stream()
                .map(c -> field(line, c.code()))
                .toList();
        if (fields.stream().allMatch(f -> answers.typed().maybe(f).isEmpty())) {
            return List.of();
        }
        List<Integer> points = new ArrayList<>();
        for (String field : fields) {
            answers.required(field);
            Pick.number(answers, field).ifPresent(n -> {
                answers.checks().range(field, n, 0, MOST);
                points.add(n);
            });
        }
        return points;
    }

    private static boolean isScoring(Marking marking) {
        return marking.sheet().phase() == CampaignPhase.SCORING;
    }

    private static String how(JurySheet sheet) {
        return switch (sheet.phase()) {
            case NOMINATING -> "honours.jury.wait";
            case SCORING -> sheet.declared() ? "honours.jury.how" : "honours.jury.declare";
            case TALLIED, ENDED -> "honours.jury.over";
        };
    }

    private static List<Form.Option> options(Marking marking) {
        return marking.sheet().lines().stream()
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
                        Honours.word(visit, how(sheet)),
                        List.of(),
                        List.of(lines),
                        Deeds.of(marking, "/campaigns/" + sheet.campaign() + "/jury", ALL, missed)));
    }
}
