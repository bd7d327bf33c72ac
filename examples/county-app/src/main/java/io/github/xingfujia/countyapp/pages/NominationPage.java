package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.evaluation.AskedFirst;
import io.github.xingfujia.evaluation.HeldView;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.NominationView;
import io.github.xingfujia.evaluation.ObjectionView;
import io.github.xingfujia.evaluation.PaperFile;
import io.github.xingfujia.evaluation.Settlement;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.WithdrawCause;
import io.github.xingfujia.kernel.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One nomination (推荐详情): at the desks with its steps; at the desk of protection staff why it waits, and nothing else. */
final class NominationPage {

    /** One nomination, as far as whoever is here may see it. */
    record Of(
            Visit visit,
            NominationId id,
            Optional<NominationView> view,
            Optional<HeldView> held,
            List<ObjectionView> objections)
            implements Deed.About {

        boolean is(Stage... stages) {
            return view.filter(v -> List.of(stages).contains(v.stage())).isPresent();
        }
    }

    static final Deed<Of> REVIEW = Deed.<Of>of("evaluation.review", (door, of, answers) -> {
                boolean carried = answers.yes("carried");
                answers.orThrow();
                return door.evaluation().review(of.id(), carried, answers.text("shownAs"));
            })
            .asking((form, of) -> form.yesOrNo("carried").text("shownAs", false).called("as", "shownAs"))
            .shownWhen(of -> of.is(Stage.NOMINATED));

    static final Deed<Of> AUDIT = Deed.<Of>of("evaluation.audit", (door, of, answers) -> {
                boolean carried = answers.yes("carried");
                answers.orThrow();
                return door.evaluation().audit(of.id(), carried);
            })
            .asking((form, of) -> form.yesOrNo("carried"))
            .shownWhen(of -> of.is(Stage.VILLAGE_NOTICE));

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
                answers.orThrow();
                return door.evaluation().consent(of.id(), member.get(0), yes);
            })
            .asking((form, of) ->
                    form.field("member", Form.Kind.RADIO, true, people(of)).yesOrNo("agreesToStory"))
            .shownWhen(of -> of.view().filter(v -> !v.told().isEmpty()).isPresent());

    static final Deed<Of> ANSWER = Deed.<Of>of("evaluation.answerObjection", (door, of, answers) -> {
                Optional<Integer> number = Pick.number(answers, "objection");
                boolean upheld = answers.yes("upheld");
                answers.orThrow();
                return door.evaluation().answerObjection(of.id(), number.orElseThrow(), upheld);
            })
            .asking((form, of) ->
                    form.field("objection", Form.Kind.RADIO, true, open(of)).yesOrNo("upheld"))
            .shownWhen(of -> !open(of).isEmpty());

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
            new Deeds.Kind<>("nomination", List.of(REVIEW, AUDIT, ANNOUNCE, NAME, WITHDRAW, FILE, PAPERS)),
            new Deeds.Kind<>("objection", List.of(ANSWER)),
            new Deeds.Kind<>("story", List.of(STORY, CONSENT)));

    private static final int DIGITS = 12;

    private NominationPage() {}

    static void show(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(of(visit, id), Deeds.Missed.nothing());
    }

    static void act(Visit visit, String id) throws IOException {
        visit.worker();
        Deeds.run(of(visit, id), "/nominations/" + id, ALL, missed -> show(of(visit, id), missed));
    }

    /** Each face is asked for by those alone whose desk it is: nothing is looked at in passing. */
    private static Of of(Visit visit, String id) {
        NominationId key = NominationId.of(id);
        var door = visit.door().evaluation();
        Optional<NominationView> view =
                Honours.works(visit) || Honours.leads(visit) ? maybe(door.nomination(key)) : Optional.empty();
        Optional<HeldView> held = visit.is("protection-staff") ? maybe(door.held(key)) : Optional.empty();
        if (view.isEmpty() && held.isEmpty()) {
            throw new NotHere();
        }
        List<ObjectionView> objections = visit.is("centre-staff", "protection-staff")
                ? maybe(door.objections(key)).orElse(List.of())
                : List.of();
        return new Of(visit, key, view, held, objections);
    }

    private static <T> Optional<T> maybe(Outcome<T> outcome) {
        return outcome.<Optional<T>>fold(Optional::of, refusal -> Optional.empty());
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

    private static List<Form.Option> open(Of of) {
        return of.objections().stream()
                .filter(o -> !o.answered())
                .map(o -> new Form.Option(Integer.toString(o.number()), o.number() + " · " + o.words()))
                .toList();
    }

    private static List<Integer> members(Answers answers, String field) {
        return answers.typed().all(field).stream()
                .filter(v -> v.matches("[1-9][0-9]?"))
                .map(Integer::valueOf)
                .toList();
    }

    private static void show(Of of, Deeds.Missed missed) throws IOException {
        Visit visit = of.visit();
        List<Sheet.Block> blocks = new ArrayList<>();
        of.held().ifPresent(h -> blocks.add(held(visit, h)));
        of.view().ifPresent(v -> blocks.add(facts(visit, v)));
        if (!of.objections().isEmpty()) {
            blocks.add(Sheet.Block.lines(
                    Honours.word(visit, "honours.objections"),
                    of.objections().stream()
                            .map(o -> o.number() + " · " + o.words()
                                    + (o.objector().isEmpty() ? "" : " — " + o.objector())
                                    + (o.answered() ? " · " + Honours.word(visit, "honours.answered") : ""))
                            .toList(),
                    ""));
        }
        boolean desk = of.view().isPresent();
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        of.view()
                                .map(v -> v.campaignName().in(visit.locale()))
                                .orElseGet(() -> Honours.word(visit, "honours.held")),
                        desk
                                ? new Sheet.Link("/campaigns", Honours.word(visit, "nav.campaigns"))
                                : new Sheet.Link("/reviews", Honours.word(visit, "honours.to.reviews")),
                        Deeds.said(visit),
                        Honours.word(visit, desk ? "honours.one.how" : "honours.held.how"),
                        List.of(),
                        blocks,
                        Deeds.of(of, "/nominations/" + of.id(), ALL, missed)));
    }

    private static Sheet.Block facts(Visit visit, NominationView view) {
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.facts(
                view.name(),
                List.of(
                        fact(
                                visit,
                                "honours.stage",
                                Words.code("honour-stage", view.stage()).in(visit.locale())
                                        + (view.papersWanted()
                                                ? " · " + Honours.word(visit, "honours.papers-wanted")
                                                : "")),
                        fact(visit, "field.nominationWay", Pick.said(view.way()).in(visit.locale())),
                        fact(visit, "field.divisionCode", view.village().toString()),
                        fact(visit, "honours.people", String.join("、", view.people())),
                        fact(visit, "field.honourStory", view.story()),
                        fact(
                                visit,
                                "field.nominationPapers",
                                String.join(
                                        "、",
                                        view.papersNeeded().stream()
                                                .filter(p -> view.papers().contains(p.code()))
                                                .map(p -> p.name().in(visit.locale()))
                                                .toList())),
                        fact(visit, "honours.files", files(visit, view)),
                        fact(visit, "field.rollStory", view.told()),
                        fact(
                                visit,
                                "honours.consents",
                                view.consents().stream()
                                        .map(i -> view.people().get(i - 1))
                                        .collect(Collectors.joining("、"))),
                        fact(
                                visit,
                                "honours.until",
                                view.until().map(times::day).orElse("")),
                        fact(
                                visit,
                                "honours.title",
                                view.title().map(t -> t.in(visit.locale())).orElse(""))));
    }

    /** A file is told by what it is and how its digest begins. */
    private static String files(Visit visit, NominationView view) {
        return view.files().stream()
                .map(f -> view.papersNeeded().stream()
                                .filter(p -> p.code().equals(f.paper()))
                                .map(p -> p.name().in(visit.locale()))
                                .findFirst()
                                .orElse(f.paper())
                        + " · SHA-256 " + f.sha256().substring(0, DIGITS) + "…")
                .collect(Collectors.joining("；"));
    }

    private static Sheet.Block held(Visit visit, HeldView view) {
        List<String> about =
                view.about().stream().map(i -> view.people().get(i - 1)).toList();
        return Sheet.Block.facts(
                Honours.word(visit, "honours.held"),
                List.of(
                        fact(
                                visit,
                                "honours.step",
                                view.step()
                                        .map(s -> Words.code("honour-step", s).in(visit.locale()))
                                        .orElse("")),
                        fact(
                                visit,
                                "honours.causes",
                                String.join(
                                        "、",
                                        view.causes().stream()
                                                .map(c -> Words.code("honour-cause", c)
                                                        .in(visit.locale()))
                                                .toList())),
                        fact(visit, "honours.people", String.join("、", view.people())),
                        fact(visit, "honours.about", String.join("、", about)),
                        fact(visit, "honours.open-objections", Integer.toString(view.objections()))));
    }

    private static Sheet.Fact fact(Visit visit, String label, String value) {
        return new Sheet.Fact(Honours.word(visit, label), Sheet.Cell.of(value));
    }
}
