package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.evaluation.HeldView;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.NominationView;
import io.github.xingfujia.evaluation.ObjectionView;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.kernel.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One nomination (推荐详情): at the desks with its steps; at the desk of protection staff why it waits, and nothing else. */
final class NominationPage {

    private static final int DIGITS = 12;

    private NominationPage() {}

    static void show(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(of(visit, id), Deeds.Missed.nothing());
    }

    static void act(Visit visit, String id) throws IOException {
        visit.worker();
        Deeds.run(of(visit, id), "/nominations/" + id, NominationDeeds.ALL, missed -> show(of(visit, id), missed));
    }

    /** Each face is asked for by those alone whose desk it is: nothing is looked at in passing. */
    private static NominationDeeds.Of of(Visit visit, String id) {
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
        List<ObjectionView> alarms =
                visit.is("protection-staff") ? maybe(door.alarm(key)).orElse(List.of()) : List.of();
        return new NominationDeeds.Of(visit, key, view, held, objections, alarms);
    }

    private static <T> Optional<T> maybe(Outcome<T> outcome) {
        return outcome.<Optional<T>>fold(Optional::of, refusal -> Optional.empty());
    }

    private static void show(NominationDeeds.Of of, Deeds.Missed missed) throws IOException {
        Visit visit = of.visit();
        List<Sheet.Block> blocks = new ArrayList<>();
        of.held().ifPresent(h -> blocks.add(held(visit, h)));
        of.view().ifPresent(v -> blocks.add(facts(visit, v)));
        of.view().filter(v -> v.stage() == Stage.NAMED).ifPresent(v -> blocks.add(paper(of)));
        if (!of.alarms().isEmpty()) {
            blocks.add(objections(visit, "honours.alarms", of.alarms()));
        }
        if (!of.objections().isEmpty()) {
            blocks.add(objections(visit, "honours.objections", of.objections()));
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
                        Deeds.of(of, "/nominations/" + of.id(), NominationDeeds.ALL, missed)));
    }

    private static Sheet.Block paper(NominationDeeds.Of of) {
        return Sheet.Block.table(
                Honours.word(of.visit(), "honours.paper"),
                ViolencePage.words(of.visit(), "honours.paper"),
                List.of(List.of(Sheet.Cell.to(
                        "/nominations/" + of.id() + "/certificate", Honours.word(of.visit(), "honours.paper.open")))),
                "");
    }

    private static Sheet.Block objections(Visit visit, String title, List<ObjectionView> all) {
        return Sheet.Block.table(
                Honours.word(visit, title),
                ViolencePage.words(
                        visit,
                        "honours.number",
                        "field.objectionWords",
                        "honours.objector",
                        "field.objectionReason",
                        "field.objectionWhy",
                        "field.objectionReply"),
                all.stream()
                        .map(o -> List.of(
                                Sheet.Cell.of(Integer.toString(o.number())),
                                Sheet.Cell.of(o.words()),
                                Sheet.Cell.of(o.objector()),
                                Sheet.Cell.of(o.reason()
                                        .map(r -> Pick.said(r).in(visit.locale()))
                                        .orElseGet(() -> o.answered() ? Honours.word(visit, "honours.answered") : "")),
                                Sheet.Cell.of(o.why()),
                                Sheet.Cell.of(o.reply())))
                        .toList(),
                "");
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
                        fact(visit, "honours.agreed", named(view, view.agreed())),
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
                        fact(visit, "honours.consents", consents(visit, view)),
                        fact(
                                visit,
                                "honours.until",
                                view.until().map(times::day).orElse("")),
                        fact(
                                visit,
                                "honours.title",
                                view.title().map(t -> t.in(visit.locale())).orElse("")),
                        fact(
                                visit,
                                "honours.look-until",
                                view.secondLookUntil().map(times::day).orElse(""))));
    }

    private static String named(NominationView view, List<Integer> members) {
        return members.stream().map(i -> view.people().get(i - 1)).collect(Collectors.joining("、"));
    }

    private static String consents(Visit visit, NominationView view) {
        Times times = new Times(visit.house, visit.locale());
        return view.consents().stream()
                .map(c -> Stream.of(
                                Optional.of(view.people().get(c.member() - 1)),
                                c.on().map(times::day),
                                c.how().map(h -> Pick.said(h).in(visit.locale())))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("；"));
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
                        fact(visit, "honours.alike", alike(view)),
                        fact(visit, "honours.second", view.second() ? Honours.word(visit, "honours.second.waits") : ""),
                        fact(
                                visit,
                                "honours.declined",
                                view.declined()
                                        .map(c -> Words.code("decline-cause", c).in(visit.locale())
                                                + (view.said().isEmpty() ? "" : "：" + view.said()))
                                        .orElse("")),
                        fact(visit, "honours.open-objections", Integer.toString(view.objections()))));
    }

    /** Who, and in which files or cases: whoever checks opens them by their own page. */
    private static String alike(HeldView view) {
        return view.alike().stream()
                .map(a -> view.people().get(a.member() - 1) + "（" + String.join("、", a.matters()) + "）")
                .collect(Collectors.joining("；"));
    }

    private static Sheet.Fact fact(Visit visit, String label, String value) {
        return new Sheet.Fact(Honours.word(visit, label), Sheet.Cell.of(value));
    }
}
