package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.evaluation.AskedFirst;
import io.github.xingfujia.evaluation.ConsentHow;
import io.github.xingfujia.evaluation.DeclineCause;
import io.github.xingfujia.evaluation.Evaluation;
import io.github.xingfujia.evaluation.HeldView;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.NominationView;
import io.github.xingfujia.evaluation.ObjectionReason;
import io.github.xingfujia.evaluation.ObjectionView;
import io.github.xingfujia.evaluation.PaperFile;
import io.github.xingfujia.evaluation.Settlement;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.WithdrawCause;
import io.github.xingfujia.kernel.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is done with one nomination (推荐步骤): the forms of its steps, its papers, its story, its objections and its review. */
final class NominationDeeds {

    /** One nomination, as far as whoever is here may see it. */
    record Of(
            Visit visit,
            NominationId id,
            Optional<NominationView> view,
            Optional<HeldView> held,
            List<ObjectionView> objections,
            List<ObjectionView> alarms)
            implements Deed.About {

        boolean is(Stage... stages) {
            return view.filter(v -> List.of(stages).contains(v.stage())).isPresent();
        }
    }

    static final Deed<Of> REVIEW = Deed.<Of>of("evaluation.review", (door, of, answers) -> {
                answers.required("shownAs");
                answers.orThrow();
                return door.evaluation().review(of.id(), answers.text("shownAs"));
            })
            .asking((form, of) -> form.text("shownAs", true).called("as", "shownAs"))
            .shownWhen(of -> of.is(Stage.NOMINATED));

    static final Deed<Of> AUDIT = Deed.<Of>of(
                    "evaluation.audit", (door, of, answers) -> door.evaluation().audit(of.id()))
            .shownWhen(of -> of.is(Stage.VILLAGE_NOTICE) && of.visit().is("town-worker", "centre-staff"));

    static final Deed<Of> FAMILY = Deed.<Of>of("evaluation.askFamily", (door, of, answers) -> {
                List<Integer> members = members(answers, "familyAgreed");
                answers.required("familyAgreed");
                Optional<LocalDate> on = answers.day("on");
                answers.orThrow();
                return door.evaluation().askFamily(of.id(), members, on.orElseThrow());
            })
            .asking((form, of) -> Pick.day(
                            form.field("familyAgreed", Form.Kind.CHECKS, true, notAsked(of)), of.visit(), "on")
                    .called("members", "familyAgreed"))
            .shownWhen(of -> !notAsked(of).isEmpty()
                    && (of.is(Stage.NOMINATED)
                            || of.view()
                                    .filter(v -> v.secondLookUntil().isPresent())
                                    .isPresent()));

    static final Deed<Of> DECLINE = Deed.<Of>of("evaluation.decline", (door, of, answers) -> {
                Optional<DeclineCause> cause = answers.code("declineCause", DeclineCause.class);
                answers.orThrow();
                return door.evaluation().decline(of.id(), cause.orElseThrow(), answers.text("declineWords"));
            })
            .asking((form, of) -> form.field(
                            "declineCause",
                            Form.Kind.RADIO,
                            true,
                            form.options(DeclineCause.class, Pick::said).stream()
                                    .filter(o -> hasInHand(of) || o.value().equals(DeclineCause.OWN_WISH.name()))
                                    .toList())
                    .called("cause", "declineCause")
                    .area("declineWords")
                    .called("words", "declineWords"))
            .shownWhen(of ->
                    of.is(Stage.NOMINATED, Stage.VILLAGE_NOTICE, Stage.PANEL, Stage.FINAL_NOTICE, Stage.UNDER_REVIEW)
                            && Honours.works(of.visit()));

    static final Deed<Of> SECOND_LOOK = Deed.<Of>of(
                    "evaluation.secondLook",
                    (door, of, answers) -> door.evaluation().secondLook(of.id()))
            .shownWhen(
                    of -> of.view().filter(v -> v.secondLookUntil().isPresent()).isPresent());

    static final Deed<Of> ANNOUNCE = Deed.<Of>of(
                    "evaluation.announce",
                    (door, of, answers) -> door.evaluation().announce(of.id()))
            .shownWhen(of -> of.is(Stage.PANEL) && Honours.leads(of.visit()));

    static final Deed<Of> NAME = Deed.<Of>of(
                    "evaluation.name", (door, of, answers) -> door.evaluation().name(of.id()))
            .shownWhen(of -> of.is(Stage.FINAL_NOTICE) && Honours.leads(of.visit()));

    static final Deed<Of> WITHDRAW = Deed.<Of>of("evaluation.withdraw", (door, of, answers) -> {
                Optional<WithdrawCause> cause = answers.code("titleCause", WithdrawCause.class);
                answers.orThrow();
                return door.evaluation().withdraw(of.id(), cause.orElseThrow());
            })
            .asking((form, of) -> form.each(
                    "titleCause", Form.Kind.RADIO, true, WithdrawCause.class, c -> Words.code("title-cause", c)))
            .shownWhen(of -> of.is(Stage.NAMED) && Honours.leads(of.visit()));

    static final Deed<Of> PAPERS = Deed.<Of>of(
                    "evaluation.handPapers",
                    (door, of, answers) -> door.evaluation()
                            .handPapers(of.id(), answers.typed().all("nominationPapers")))
            .asking((form, of) -> form.field("nominationPapers", Form.Kind.CHECKS, false, papers(of))
                    .called("papers", "nominationPapers"))
            .shownWhen(of -> of.view().isPresent() && !papers(of).isEmpty());

    static final Deed<Of> FILE = Deed.<Of>of("evaluation.filePaper", (door, of, answers) -> {
                answers.required("nominationPaper");
                Optional<String> digest = Uploads.paper(of.visit(), answers, "paperFile");
                answers.checks()
                        .that(
                                digest.isPresent()
                                        || !answers.checks().violations().isEmpty(),
                                "paperFile",
                                "required",
                                "");
                answers.orThrow();
                return door.evaluation()
                        .filePaper(of.id(), new PaperFile(answers.text("nominationPaper"), digest.orElseThrow()));
            })
            .asking((form, of) -> form.field("nominationPaper", Form.Kind.CHOICE, true, needed(of))
                    .called("paper", "nominationPaper")
                    .called("papers", "nominationPaper")
                    .field("paperFile", Form.Kind.FILE, true, List.of())
                    .called("sha256", "paperFile"))
            .shownWhen(of -> of.view().isPresent() && !needed(of).isEmpty());

    static final Deed<Of> STORY = Deed.<Of>of("evaluation.tellStory", (door, of, answers) -> {
                answers.required("rollStory");
                List<Integer> about = members(answers, "storyAbout");
                answers.orThrow();
                return door.evaluation().tellStory(of.id(), answers.text("rollStory"), about);
            })
            .asking((form, of) -> form.field("rollStory", Form.Kind.AREA, true, List.of())
                    .called("text", "rollStory")
                    .field("storyAbout", Form.Kind.CHECKS, true, people(of))
                    .called("about", "storyAbout"))
            .shownWhen(of -> of.view().isPresent());

    static final Deed<Of> CONSENT = Deed.<Of>of("evaluation.consent", (door, of, answers) -> {
                List<Integer> member = members(answers, "member");
                answers.required("member");
                boolean yes = answers.yes("agreesToStory");
                Optional<LocalDate> on = answers.day("on");
                Optional<ConsentHow> how = answers.code("consentHow", ConsentHow.class);
                answers.orThrow();
                return door.evaluation().consent(of.id(), member.get(0), yes, on.orElseThrow(), how.orElseThrow());
            })
            .asking((form, of) -> Pick.one(
                            Pick.day(
                                    form.field("member", Form.Kind.RADIO, true, people(of))
                                            .yesOrNo("agreesToStory"),
                                    of.visit(),
                                    "on"),
                            "consentHow",
                            ConsentHow.class)
                    .called("how", "consentHow"))
            .shownWhen(of -> of.view().filter(v -> !v.told().isEmpty()).isPresent());

    static final Deed<Of> ANSWER = answering(
            "evaluation.answerObjection",
            Of::objections,
            (door, of, said) -> door.answerObjection(of.id(), said.numbers(), said.reason(), said.why(), said.reply()));

    static final Deed<Of> ANSWER_ALARM = answering(
            "evaluation.answerAlarm",
            Of::alarms,
            (door, of, said) -> door.answerAlarm(of.id(), said.numbers(), said.reason(), said.why(), said.reply()));

    static final Deed<Of> SETTLE = Deed.<Of>of("evaluation.settle", (door, of, answers) -> {
                Optional<AskedFirst> asked = answers.code("askedFirst", AskedFirst.class);
                Optional<Settlement> outcome = answers.code("settlement", Settlement.class);
                answers.orThrow();
                return door.evaluation()
                        .settle(of.id(), asked.orElseThrow(), outcome.orElseThrow(), answers.text("settledWords"));
            })
            .asking((form, of) -> Pick.one(
                            Pick.one(form, "askedFirst", AskedFirst.class), "settlement", Settlement.class)
                    .area("settledWords")
                    .called("words", "settledWords"))
            .shownWhen(of -> of.held().flatMap(HeldView::step).isPresent());

    static final List<Deeds.Kind<Of>> ALL = List.of(
            new Deeds.Kind<>("review", List.of(SETTLE)),
            new Deeds.Kind<>(
                    "nomination",
                    List.of(FAMILY, REVIEW, AUDIT, ANNOUNCE, NAME, WITHDRAW, FILE, PAPERS, DECLINE, SECOND_LOOK)),
            new Deeds.Kind<>("objection", List.of(ANSWER_ALARM, ANSWER)),
            new Deeds.Kind<>("story", List.of(STORY, CONSENT)));

    private NominationDeeds() {}

    /** Whoever has it in hand says no for any cause; whoever works with it takes down only that they wish it no more. */
    private static boolean hasInHand(Of of) {
        if (of.is(Stage.NOMINATED)) {
            return Honours.works(of.visit());
        }
        return of.is(Stage.VILLAGE_NOTICE)
                ? of.visit().is("town-worker", "centre-staff")
                : of.visit().is("centre-staff") && !of.is(Stage.UNDER_REVIEW);
    }

    /** What is written of objections that are answered alike. */
    private record Said(List<Integer> numbers, ObjectionReason reason, String why, String reply) {}

    /** Answers what was read of it. */
    private interface Answering {
        Outcome<Stage> run(Evaluation door, Of of, Said said);
    }

    private static Deed<Of> answering(String name, Function<Of, List<ObjectionView>> which, Answering command) {
        return Deed.<Of>of(name, (door, of, answers) -> {
                    List<Integer> numbers = members(answers, "objection");
                    answers.required("objection");
                    Optional<ObjectionReason> reason = answers.code("objectionReason", ObjectionReason.class);
                    answers.required("objectionWhy");
                    answers.required("objectionReply");
                    answers.orThrow();
                    Said said = new Said(
                            numbers,
                            reason.orElseThrow(),
                            answers.text("objectionWhy"),
                            answers.text("objectionReply"));
                    return command.run(door.evaluation(), of, said);
                })
                .asking((form, of) -> Pick.one(
                                form.field("objection", Form.Kind.CHECKS, true, open(which.apply(of))),
                                "objectionReason",
                                ObjectionReason.class)
                        .field("objectionWhy", Form.Kind.AREA, true, List.of())
                        .field("objectionReply", Form.Kind.AREA, true, List.of())
                        .called("numbers", "objection")
                        .called("reason", "objectionReason")
                        .called("why", "objectionWhy")
                        .called("reply", "objectionReply"))
                .shownWhen(of -> !open(which.apply(of)).isEmpty());
    }

    private static List<Form.Option> papers(Of of) {
        return of.view().stream()
                .flatMap(v -> v.papersNeeded().stream().filter(p -> !v.papers().contains(p.code())))
                .map(p -> new Form.Option(p.code(), p.name().in(of.visit().locale())))
                .toList();
    }

    private static List<Form.Option> needed(Of of) {
        return of.view().stream()
                .flatMap(v -> v.papersNeeded().stream())
                .map(p -> new Form.Option(p.code(), p.name().in(of.visit().locale())))
                .toList();
    }

    private static List<Form.Option> people(Of of) {
        List<Form.Option> all = new ArrayList<>();
        of.view()
                .ifPresent(v ->
                        v.people().forEach(name -> all.add(new Form.Option(Integer.toString(all.size() + 1), name))));
        return all;
    }

    private static List<Form.Option> notAsked(Of of) {
        List<Integer> agreed = of.view().map(NominationView::agreed).orElse(List.of());
        return people(of).stream()
                .filter(p -> !agreed.contains(Integer.valueOf(p.value())))
                .toList();
    }

    private static List<Form.Option> open(List<ObjectionView> objections) {
        return objections.stream()
                .filter(o -> !o.answered())
                .map(o -> new Form.Option(Integer.toString(o.number()), o.number() + " · " + o.words()))
                .toList();
    }

    private static List<Integer> members(Answers answers, String field) {
        return answers.typed().all(field).stream()
                .filter(v -> v.matches("[1-9][0-9]{0,2}"))
                .map(Integer::valueOf)
                .toList();
    }
}
