package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.counselling.Condition;
import io.github.xingfujia.counselling.CounselCode;
import io.github.xingfujia.counselling.Debrief;
import io.github.xingfujia.counselling.FirstAid;
import io.github.xingfujia.counselling.PetitionId;
import io.github.xingfujia.counselling.PetitionView;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One call-out (信访应急记录): who came, first aid, handing over, talking it over. */
final class PetitionPage {

    /** A call-out as whoever is here sees it. */
    record Called(Visit visit, PetitionView view) implements Deed.About {
        PetitionId id() {
            return view.line().id();
        }

        boolean open() {
            return !view.line().closed();
        }
    }

    static final Deed<Called> AID = Deed.<Called>of("counselling.aid", (door, call, answers) -> {
                Optional<Condition> condition = answers.code("condition", Condition.class);
                answers.orThrow();
                return door.counselling().aid(call.id(), new FirstAid(condition.orElseThrow(), answers.text("words")));
            })
            .asking((form, call) -> Pick.one(form, "condition", Condition.class).area("words"))
            .shownWhen(Called::open)
            .adding();

    static final Deed<Called> HAND = Deed.<Called>of("counselling.handOver", (door, call, answers) -> {
                Optional<Integer> aid = Pick.number(answers, "handed");
                Optional<CounselCode> to = CounselWords.needed(answers, "receiver");
                boolean agreed = answers.ticked("agreedToThis");
                answers.orThrow();
                return door.counselling()
                        .handOver(call.id(), aid.orElseThrow(), to.orElseThrow(), agreed, answers.text("words"));
            })
            .asking((form, call) -> form.field("handed", Form.Kind.CHOICE, true, aided(call))
                    .called("aid", "handed")
                    .field(
                            "receiver",
                            Form.Kind.CHOICE,
                            true,
                            CounselWords.options(
                                    call.visit(),
                                    CounselWords.terms(call.visit()).receivers()))
                    .called("to", "receiver")
                    .tick("agreedToThis")
                    .area("words"))
            .shownWhen(call -> call.open() && !aided(call).isEmpty())
            .adding();

    static final Deed<Called> DEBRIEF = Deed.<Called>of("counselling.debrief", (door, call, answers) -> {
                answers.required("learned");
                boolean rest = answers.ticked("teamRest");
                answers.orThrow();
                return door.counselling().debrief(call.id(), new Debrief(answers.text("learned"), rest));
            })
            .asking((form, call) -> form.field("learned", Form.Kind.AREA, true, List.of())
                    .tick("teamRest")
                    .called("words", "learned"))
            .shownWhen(Called::open);

    static final List<Deeds.Kind<Called>> ALL = List.of(new Deeds.Kind<>("petition", List.of(AID, HAND, DEBRIEF)));

    private PetitionPage() {}

    static void show(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(of(visit, id).orElseThrow(NotHere::new), Deeds.Missed.nothing());
    }

    static void act(Visit visit, String id) throws IOException {
        visit.worker();
        Called call = of(visit, id).orElseThrow(NotHere::new);
        Deeds.run(call, "/petitions/" + id, ALL, missed -> show(of(visit, id).orElse(call), missed));
    }

    private static Optional<Called> of(Visit visit, String id) {
        return visit.door()
                .counselling()
                .petition(PetitionId.of(id))
                .fold(v -> Optional.of(new Called(visit, v)), refusal -> Optional.empty());
    }

    /** Whoever was given first aid and is still here, as nobody's name is kept: by number, state and time. */
    private static List<Form.Option> aided(Called call) {
        List<PetitionView.Aid> aids = call.view().aids();
        Times times = new Times(call.visit().house, call.visit().locale());
        return IntStream.rangeClosed(1, aids.size())
                .filter(aid -> !call.view().isHanded(aid))
                .mapToObj(aid -> new Form.Option(
                        Integer.toString(aid),
                        aid + " · "
                                + Pick.said(aids.get(aid - 1).condition())
                                        .in(call.visit().locale()) + " · "
                                + times.minute(aids.get(aid - 1).at())))
                .toList();
    }

    private static void show(Called call, Deeds.Missed missed) throws IOException {
        Visit visit = call.visit();
        PetitionView view = call.view();
        Times times = new Times(visit.house, visit.locale());
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        times.span(view.line().from(), view.line().until()),
                        new Sheet.Link("/petitions", ViolencePage.word(visit, "petitions.title")),
                        Deeds.said(visit),
                        ViolencePage.word(visit, "petition.how"),
                        List.of(CounselWords.link(visit, "/mine", "nav.mine")),
                        List.of(
                                Sheet.Block.table(
                                        ViolencePage.word(visit, "petition.team"),
                                        ViolencePage.words(visit, "field.staff", "counsel.standing"),
                                        view.team().stream()
                                                .map(s -> List.of(
                                                        Sheet.Cell.of(
                                                                CaseSheet.name(s.staff(), visit.house, visit.locale())),
                                                        Sheet.Cell.of(Words.code("petition.standing", s.standing())
                                                                .in(visit.locale()))))
                                                .toList(),
                                        ""),
                                Sheet.Block.table(
                                        ViolencePage.word(visit, "petition.aids"),
                                        ViolencePage.words(
                                                visit,
                                                "field.handed",
                                                "field.condition",
                                                "field.staff",
                                                "field.day",
                                                "counsel.record"),
                                        view.aids().stream()
                                                .map(a -> List.of(
                                                        Sheet.Cell.of(Integer.toString(
                                                                view.aids().indexOf(a) + 1)),
                                                        Sheet.Cell.of(Pick.said(a.condition())
                                                                .in(visit.locale())),
                                                        Sheet.Cell.of(
                                                                CaseSheet.name(a.by(), visit.house, visit.locale())),
                                                        Sheet.Cell.of(times.minute(a.at())),
                                                        Sheet.Cell.of(a.words())))
                                                .toList(),
                                        ViolencePage.word(visit, "petition.aids.none")),
                                Sheet.Block.lines(
                                        ViolencePage.word(visit, "counsel.handed"),
                                        view.handed().stream()
                                                .map(h -> h.aid() + " · " + CounselWords.name(visit, h.to()) + " · "
                                                        + times.minute(h.at())
                                                        + (h.words().isEmpty() ? "" : " · " + h.words()))
                                                .toList(),
                                        ViolencePage.word(visit, "counsel.handed.none")),
                                Sheet.Block.lines(
                                        ViolencePage.word(visit, "petition.debrief"),
                                        Stream.of(view.debrief())
                                                .filter(d -> !d.isEmpty())
                                                .toList(),
                                        ViolencePage.word(visit, "petition.debrief.none"))),
                        Deeds.of(call, "/petitions/" + call.id(), ALL, missed)));
    }
}
