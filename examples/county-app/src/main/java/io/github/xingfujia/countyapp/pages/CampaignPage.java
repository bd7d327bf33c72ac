package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.CampaignLine;
import io.github.xingfujia.evaluation.CampaignPhase;
import io.github.xingfujia.evaluation.CampaignView;
import io.github.xingfujia.evaluation.EndCause;
import io.github.xingfujia.evaluation.NominationLine;
import io.github.xingfujia.evaluation.ReckoningView;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.Standing;
import io.github.xingfujia.evaluation.VoteCount;
import io.github.xingfujia.evaluation.VoteReturn;
import io.github.xingfujia.kernel.StaffId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One campaign (评选活动): the panel, the tally with every figure, and what hangs on a single juror or figure. */
final class CampaignPage {

    /** One campaign, and its reckoning for those who lead it. */
    record Run(Visit visit, CampaignLine line, CampaignView view, Optional<ReckoningView> reckoning)
            implements Deed.About {

        /** Returns whether the reader leads it, and it is at one of these. */
        boolean led(CampaignPhase... phases) {
            return reckoning.filter(r -> List.of(phases).contains(r.phase())).isPresent();
        }

        List<String> panel() {
            return reckoning.stream()
                    .flatMap(r -> r.panel().stream())
                    .map(StaffId::value)
                    .toList();
        }
    }

    static final Deed<Run> PANEL = Deed.<Run>of("evaluation.panel", (door, run, answers) -> {
                var jurors = Pick.staff(answers, "jurors");
                answers.orThrow();
                return door.evaluation().panel(run.line().id(), jurors);
            })
            .asking((form, run) -> form.field(
                    "jurors",
                    Form.Kind.CHECKS,
                    true,
                    JurorSearch.options(run),
                    run.panel().toArray(String[]::new)))
            .shownWhen(run -> run.led(CampaignPhase.NOMINATING, CampaignPhase.SCORING));

    static final Deed<Run> OPEN = Deed.<Run>of(
                    "evaluation.openScoring",
                    (door, run, answers) ->
                            door.evaluation().openScoring(run.line().id()))
            .shownWhen(run -> run.led(CampaignPhase.NOMINATING));

    static final Deed<Run> END = Deed.<Run>of("evaluation.endCampaign", (door, run, answers) -> {
                Optional<EndCause> cause = answers.code("endCause", EndCause.class);
                answers.orThrow();
                return door.evaluation().endCampaign(run.line().id(), cause.orElseThrow());
            })
            .asking((form, run) -> Pick.one(form, "endCause", EndCause.class).called("cause", "endCause"))
            .shownWhen(run -> run.led(CampaignPhase.NOMINATING, CampaignPhase.SCORING));

    static final Deed<Run> VOTES = Deed.<Run>of("evaluation.returnVotes", (door, run, answers) -> {
                Optional<LocalDate> on = answers.day("on");
                answers.required("channelName");
                List<VoteCount> counts = new ArrayList<>();
                for (NominationLine line : standing(run)) {
                    answers.typed()
                            .maybe("votes." + line.id())
                            .flatMap(v -> Pick.number(answers, "votes." + line.id()))
                            .ifPresent(n -> counts.add(new VoteCount(line.id(), n)));
                }
                answers.orThrow();
                return door.evaluation()
                        .returnVotes(
                                run.line().id(), new VoteReturn(on.orElseThrow(), answers.text("channelName"), counts));
            })
            .asking((form, run) -> {
                List<Form.Option> channels = returned(run);
                Pick.day(form, run.visit(), "on")
                        .called("day", "on")
                        .field("channelName", channels.isEmpty() ? Form.Kind.TEXT : Form.Kind.CHOICE, true, channels)
                        .called("channel", "channelName");
                standing(run)
                        .forEach(line -> form.labelled(
                                "votes." + line.id(),
                                Form.Kind.TEXT,
                                false,
                                List.of(),
                                line.name().orElse(line.village().toString())));
            })
            .shownWhen(run -> run.led(CampaignPhase.SCORING) && takesReturns(run));

    static final Deed<Run> TALLY = Deed.<Run>of(
                    "evaluation.tally",
                    (door, run, answers) -> door.evaluation().tally(run.line().id()))
            .shownWhen(run -> run.led(CampaignPhase.SCORING));

    static final List<Deeds.Kind<Run>> ALL =
            List.of(new Deeds.Kind<>("campaign", List.of(PANEL, OPEN, VOTES, TALLY, END)));

    private CampaignPage() {}

    static void show(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(of(visit, id), Deeds.Missed.nothing());
    }

    static void act(Visit visit, String id) throws IOException {
        visit.worker();
        Deeds.run(of(visit, id), "/campaigns/" + id, ALL, missed -> show(of(visit, id), missed));
    }

    private static Run of(Visit visit, String id) {
        CampaignId key = CampaignId.of(id);
        Optional<ReckoningView> reckoning = Honours.leads(visit)
                ? visit.door()
                        .evaluation()
                        .reckoning(key)
                        .<Optional<ReckoningView>>fold(Optional::of, refusal -> Optional.empty())
                : Optional.empty();
        CampaignView view = visit.door().evaluation().campaign(key).fold(v -> v, refusal -> {
            throw new NotHere();
        });
        return new Run(visit, Honours.campaign(visit, key).orElseThrow(NotHere::new), view, reckoning);
    }

    private static List<NominationLine> standing(Run run) {
        return Honours.nominations(run.visit()).stream()
                .filter(n -> n.campaign().equals(run.line().id()) && n.stage() == Stage.PANEL)
                .toList();
    }

    /** Where others count, as the sheet says; empty where it names no channels. */
    private static List<Form.Option> returned(Run run) {
        return run.view().sheet().poll().stream()
                .flatMap(p -> p.returned().stream())
                .map(c -> new Form.Option(c, FrozenSheet.channel(c, run.visit().locale())))
                .toList();
    }

    private static boolean takesReturns(Run run) {
        return run.view().sheet().vote().isPresent()
                && run.view().sheet().poll().map(p -> !p.returned().isEmpty()).orElse(true);
    }

    private static void show(Run run, Deeds.Missed missed) throws IOException {
        Visit visit = run.visit();
        List<Sheet.Block> blocks = new ArrayList<>();
        run.reckoning().ifPresent(r -> {
            blocks.add(standings(visit, r));
            blocks.add(fragile(visit, r));
        });
        blocks.add(Sheet.Block.facts(Honours.word(visit, "honours.frozen"), frozen(run)));
        blocks.add(Honours.table(
                visit,
                "honours.nominations",
                Honours.nominations(visit).stream()
                        .filter(n -> n.campaign().equals(run.line().id()))
                        .toList()));
        Sheet page = new Sheet(
                run.line().name().in(visit.locale()),
                new Sheet.Link("/campaigns", Honours.word(visit, "nav.campaigns")),
                Deeds.said(visit),
                Pick.said(run.line().phase()).in(visit.locale()),
                jury(run),
                blocks,
                Deeds.of(run, "/campaigns/" + run.line().id(), ALL, missed));
        visit.show(
                missed.status(), "sheet", PANEL.shown().test(run) ? page.lookedThroughBy(JurorSearch.form(run)) : page);
    }

    /** The way to the scores, for whoever judges. */
    private static List<Sheet.Link> jury(Run run) {
        Visit visit = run.visit();
        return visit.door().evaluation().jurySheet(run.line().id()).isDone()
                ? List.of(new Sheet.Link(
                        "/campaigns/" + run.line().id() + "/jury", Honours.word(visit, "honours.to.jury")))
                : List.of();
    }

    private static List<Sheet.Fact> frozen(Run run) {
        Visit visit = run.visit();
        List<Sheet.Fact> facts = new ArrayList<>(FrozenSheet.facts(visit, run.view()));
        run.reckoning().ifPresent(r -> {
            facts.add(new Sheet.Fact(
                    Honours.word(visit, "honours.reproduced"),
                    Sheet.Cell.graded(
                            r.reproduced() ? "left" : "late",
                            Honours.word(
                                    visit,
                                    r.recorded().isEmpty()
                                            ? "honours.not-tallied"
                                            : r.reproduced() ? "honours.same" : "honours.differs"))));
            Times times = new Times(visit.house, visit.locale());
            r.waiting()
                    .forEach(w -> facts.add(new Sheet.Fact(
                            Honours.word(visit, "honours.second-count"),
                            Sheet.Cell.graded(
                                    "soon",
                                    times.day(w.day()) + " · " + FrozenSheet.channel(w.channel(), visit.locale())))));
        });
        return facts;
    }

    private static Sheet.Block standings(Visit visit, ReckoningView view) {
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < view.standings().ranked().size(); i++) {
            Standing one = view.standings().ranked().get(i);
            rows.add(List.of(
                    Sheet.Cell.of(Integer.toString(one.rank())),
                    Sheet.Cell.to("/nominations/" + one.entrant(), view.names().get(i)),
                    Sheet.Cell.of(one.score().toPlainString()),
                    Sheet.Cell.of(one.panel().toPlainString() + " (" + one.marks() + ")"),
                    Sheet.Cell.of(one.votes().toPlainString()),
                    Sheet.Cell.of(one.award().isPresent() ? Honours.word(visit, "honours.selected") : "")));
        }
        view.standings()
                .notJudged()
                .forEach(one -> rows.add(List.of(
                        Sheet.Cell.of("–"),
                        Sheet.Cell.to("/nominations/" + one, Honours.word(visit, "honours.not-judged")),
                        Sheet.Cell.of(""),
                        Sheet.Cell.of(""),
                        Sheet.Cell.of(""),
                        Sheet.Cell.of(""))));
        return Sheet.Block.table(
                Honours.word(visit, "honours.standings"),
                ViolencePage.words(
                        visit,
                        "honours.rank",
                        "honours.name",
                        "honours.score",
                        "honours.panel",
                        "honours.votes",
                        "honours.selected"),
                rows,
                Honours.word(visit, "honours.standings.none"));
    }

    private static Sheet.Block fragile(Visit visit, ReckoningView view) {
        List<List<Sheet.Cell>> rows = view.sensitivity().changes().stream()
                .filter(c -> !c.gains().isEmpty() || !c.losses().isEmpty())
                .map(c -> List.of(
                        Sheet.Cell.of(
                                Words.of("honours.change." + Words.key(c.what().name()), c.to())
                                        .in(visit.locale())),
                        Sheet.Cell.of(names(c.gains(), view)),
                        Sheet.Cell.of(names(c.losses(), view))))
                .toList();
        return Sheet.Block.table(
                Honours.word(visit, "honours.fragile"),
                ViolencePage.words(visit, "honours.change", "honours.gains", "honours.losses"),
                rows,
                Honours.word(
                        visit,
                        view.phase() == CampaignPhase.TALLIED ? "honours.fragile.none" : "honours.fragile.before"));
    }

    private static String names(List<String> keys, ReckoningView view) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < view.standings().ranked().size(); i++) {
            if (keys.contains(view.standings().ranked().get(i).entrant())) {
                names.add(view.names().get(i));
            }
        }
        return String.join("、", names);
    }
}
