package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.protection.Assessment;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.Instrument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How danger is assessed, and what changes it (危险评估): judgement only raises. */
final class RiskDeeds {

    static final Deed<Dossier> ASSESS = Deed.<Dossier>of("protection.assess", (door, file, answers) -> {
                boolean asked = answers.yes("askedAlone");
                Optional<GateClass> judged = answers.maybe("judged", GateClass.class);
                answers.orThrow();
                return door.protection()
                        .assess(
                                file.id(),
                                new Assessment(
                                        asked,
                                        answers.typed().maybe("instrument"),
                                        answers.typed().all("items"),
                                        answers.typed().all("circumstances"),
                                        judged,
                                        answers.typed().all("answered"),
                                        answers.text("judgedBecause")));
            })
            .asking(RiskDeeds::scale);

    static final Deed<Dossier> JUDGE = Deed.<Dossier>of("protection.judge", (door, file, answers) -> {
                answers.required("judged");
                answers.required("judgedBecause");
                Optional<GateClass> judged = answers.maybe("judged", GateClass.class);
                answers.orThrow();
                return door.protection().judge(file.id(), judged.orElseThrow(), answers.text("judgedBecause"));
            })
            .asking((form, file) -> form.field("judged", Form.Kind.CHOICE, true, atLeast(file))
                    .field("judgedBecause", Form.Kind.AREA, true, List.of())
                    .called("grade", "judged")
                    .called("reason", "judgedBecause"))
            .shownWhen(RiskDeeds::awaitsSecond);

    static final Deed<Dossier> INCIDENT = Deed.<Dossier>of("protection.incident", (door, file, answers) -> {
                Optional<LocalDate> on = answers.day("occurredOn");
                answers.orThrow();
                return door.protection().incident(file.id(), on.orElseThrow());
            })
            .asking((form, file) -> Pick.day(form, file.visit(), "occurredOn"))
            .adding();

    static final Deed<Dossier> INTERVIEW = Deed.<Dossier>of("protection.interview", (door, file, answers) -> {
                boolean told = answers.yes("told");
                answers.orThrow();
                return door.protection().interview(file.id(), told);
            })
            .asking((form, file) -> form.yesOrNo("told"));

    static final Deed<Dossier> LIFT = Deed.<Dossier>of("protection.lift", (door, file, answers) -> {
                answers.required("herWill");
                answers.required("reason");
                answers.orThrow();
                return door.protection().lift(file.id(), answers.text("herWill"), answers.text("reason"));
            })
            .asking((form, file) -> form.field("herWill", Form.Kind.AREA, true, List.of())
                    .called("will", "herWill")
                    .field("reason", Form.Kind.AREA, true, List.of()))
            .shownWhen(file -> file.view().gate().liftable());

    static final Deed<Dossier> CONFIRM_LIFT = Deed.<Dossier>of(
                    "protection.confirmLift",
                    (door, file, answers) -> door.protection().confirmLift(file.id()))
            .shownWhen(
                    file -> file.view().lifting().filter(by -> !file.isMe(by)).isPresent());

    static final Deeds.Kind<Dossier> DANGER =
            new Deeds.Kind<>("danger", List.of(ASSESS, JUDGE, INCIDENT, INTERVIEW, LIFT, CONFIRM_LIFT));

    private RiskDeeds() {}

    /** The scale as it was published, and beside it what staff found: out of its scope only that is asked. */
    private static void scale(Form.Builder form, Dossier file) {
        House house = file.visit().house;
        List<Form.Option> instruments = new ArrayList<>();
        instruments.add(new Form.Option("", Words.of("instrument.none").in(file.locale())));
        house.instruments()
                .byId()
                .forEach((id, one) ->
                        instruments.add(new Form.Option(id, one.label().in(file.locale()))));
        List<Form.Option> items = house.instruments().byId().values().stream()
                .flatMap((Instrument i) -> Stream.of(i.items(), i.flags()))
                .flatMap((Map<String, Instrument.Item> m) -> m.entrySet().stream())
                .map(e -> new Form.Option(e.getKey(), e.getValue().label().in(file.locale())))
                .distinct()
                .toList();
        List<Form.Option> found = circumstances(file, id -> true);
        List<Form.Option> spoken = circumstances(file, file.view().spoken()::contains);
        form.yesOrNo("askedAlone")
                .field("instrument", Form.Kind.RADIO, false, instruments)
                .field("items", Form.Kind.CHECKS, false, items)
                .called("yes", "items")
                .field("circumstances", Form.Kind.CHECKS, false, found)
                .field("judged", Form.Kind.CHOICE, false, graver(file));
        if (!spoken.isEmpty()) {
            form.field("answered", Form.Kind.CHECKS, false, spoken);
        }
        form.area("judgedBecause").called("reason", "judgedBecause");
    }

    private static List<Form.Option> circumstances(Dossier file, Predicate<String> which) {
        return file.visit().house.handling().circumstances().entrySet().stream()
                .filter(e -> which.test(e.getKey()))
                .map(e -> new Form.Option(e.getKey(), e.getValue().label().in(file.locale())))
                .toList();
    }

    /** Returns whether one judged without an instrument and another may judge it: whoever did is not offered it. */
    private static boolean awaitsSecond(Dossier file) {
        return file.view()
                .assessment()
                .filter(a -> a.asked()
                        && a.current()
                        && a.instrument().isEmpty()
                        && a.second().isEmpty())
                .filter(a ->
                        !a.actor().startsWith("staff:" + file.visit().worker().id() + "@"))
                .isPresent();
    }

    private static List<Form.Option> atLeast(Dossier file) {
        return graver(file).stream()
                .filter(o -> !o.value().isEmpty()
                        && GateClass.valueOf(o.value()).compareTo(file.view().grade()) >= 0)
                .toList();
    }

    private static List<Form.Option> graver(Dossier file) {
        List<Form.Option> grades = new ArrayList<>();
        grades.add(new Form.Option("", Words.of("judged.none").in(file.locale())));
        for (GateClass grade : GateClass.values()) {
            if (grade.isPositive()) {
                grades.add(
                        new Form.Option(grade.name(), Words.code("gate", grade).in(file.locale())));
            }
        }
        return grades;
    }
}
