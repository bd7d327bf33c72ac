package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.access.Role;
import io.github.xingfujia.custody.BreakGlass;
import io.github.xingfujia.custody.GlassId;
import io.github.xingfujia.custody.GlassLine;
import io.github.xingfujia.custody.Hidden;
import io.github.xingfujia.custody.HiddenKind;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.custody.TellWhereabouts;
import io.github.xingfujia.kernel.StaffId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Access in severe danger (紧急查阅), with reason and a second person who is told at once; and where she may be found now. */
final class DangerPage {

    private static final int PAGE = 200;

    static final Deed<Deed.Here> BREAK = Deed.<Deed.Here>of("custody.breakGlass", (door, here, answers) -> {
                Optional<Matter> matter = matter(answers);
                answers.required("dangerReason");
                answers.required("second");
                Optional<StaffId> second = answers.staff("second");
                answers.orThrow();
                return door.custody()
                        .breakGlass(new BreakGlass(
                                matter.orElseThrow(), answers.text("dangerReason"), second.orElseThrow()));
            })
            .asking((form, here) -> form.text("matterKey", true)
                    .called("matter", "matterKey")
                    .field("dangerReason", Form.Kind.AREA, true, List.of())
                    .called("reason", "dangerReason")
                    .field("second", Form.Kind.CHOICE, true, guardians(here.visit())))
            .shownWhen(here -> here.visit().is("protection-staff", "centre-staff", "operator-12338", "head"));

    static final Deed<Deed.Here> CONFIRM = Deed.<Deed.Here>of("custody.confirmGlass", (door, here, answers) -> {
                answers.required("glass");
                Optional<GlassId> glass = answers.typed()
                        .maybe("glass")
                        .flatMap(v -> answers.checks().value("glass", () -> GlassId.of(v)));
                boolean right = answers.yes("wasRight");
                answers.orThrow();
                return door.custody().confirmGlass(glass.orElseThrow(), right);
            })
            .asking((form, here) -> form.field("glass", Form.Kind.RADIO, true, waiting(here.visit()))
                    .yesOrNo("wasRight")
                    .called("right", "wasRight"))
            .shownWhen(here -> !waiting(here.visit()).isEmpty());

    static final Deed<Deed.Here> TELL = Deed.<Deed.Here>of("custody.tellWhereabouts", (door, here, answers) -> {
                Optional<Matter> matter = matter(answers);
                Optional<HiddenKind> kind = answers.code("hiddenKind", HiddenKind.class);
                String part = answers.text("part");
                answers.checks().that(part.matches("p[12]"), "part", "required", "");
                Optional<Hidden> place = answers.checks().value("hidden", () -> new Hidden(answers.text("hidden")));
                answers.orThrow();
                return door.custody()
                        .tellWhereabouts(new TellWhereabouts(
                                matter.orElseThrow(), Optional.of(part), kind.orElseThrow(), place.orElseThrow()));
            })
            .asking((form, here) -> form.text("matterKey", true)
                    .called("matter", "matterKey")
                    .field(
                            "part",
                            Form.Kind.RADIO,
                            true,
                            Fields.choices(here.visit().locale(), "part", "p1", "p2"))
                    .each("hiddenKind", Form.Kind.RADIO, true, HiddenKind.class, HiddenKind::wording)
                    .called("kind", "hiddenKind")
                    .text("hidden", true)
                    .called("text", "hidden"))
            .shownWhen(here -> here.visit().is("protection-staff"));

    static final List<Deeds.Kind<Deed.Here>> ALL =
            List.of(new Deeds.Kind<>("glass", List.of(BREAK, CONFIRM)), new Deeds.Kind<>("whereabouts", List.of(TELL)));

    private DangerPage() {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(visit, Deeds.Missed.nothing());
    }

    static void act(Visit visit) throws IOException {
        visit.worker();
        Deeds.run(new Deed.Here(visit), "/danger", ALL, missed -> show(visit, missed));
    }

    private static void show(Visit visit, Deeds.Missed missed) throws IOException {
        Times times = new Times(visit.house, visit.locale());
        Sheet.Block reviews = Sheet.Block.table(
                ViolencePage.word(visit, "danger.reviews"),
                List.of("col.due", "danger.who", "danger.opened", "violence.status").stream()
                        .map(k -> ViolencePage.word(visit, k))
                        .toList(),
                reviews(visit).stream()
                        .map(g -> List.of(
                                Sheet.Cell.due(times.due(
                                        Optional.of(g.reviewBy()), !g.reviewBy().isAfter(visit.house.now()))),
                                Sheet.Cell.of(CaseSheet.name(g.staff(), visit.house, visit.locale())),
                                Sheet.Cell.of(times.minute(g.openedAt()) + " – " + times.minute(g.until())),
                                Sheet.Cell.of(g.standing().wording().in(visit.locale()))))
                        .toList(),
                ViolencePage.word(visit, "danger.reviews.none"));
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        ViolencePage.word(visit, "violence.to.danger"),
                        new Sheet.Link("/violence", ViolencePage.word(visit, "nav.violence")),
                        Deeds.said(visit),
                        ViolencePage.word(visit, "danger.how"),
                        List.of(),
                        List.of(reviews),
                        Deeds.of(new Deed.Here(visit), "/danger", ALL, missed)));
    }

    /** A case by its key, the last part of the address of its page. */
    private static Optional<Matter> matter(Answers answers) {
        answers.required("matterKey");
        return answers.typed()
                .maybe("matterKey")
                .flatMap(v -> answers.checks().value("matterKey", () -> Matter.of("case-" + v.replaceAll(".*/", ""))));
    }

    private static List<GlassLine> reviews(Visit visit) {
        return ViolencePage.all(after -> visit.door().custody().reviews(after, PAGE));
    }

    private static List<Form.Option> waiting(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        return reviews(visit).stream()
                .map(g -> new Form.Option(
                        g.id().value(),
                        CaseSheet.name(g.staff(), visit.house, visit.locale()) + " · " + times.minute(g.openedAt())))
                .toList();
    }

    private static List<Form.Option> guardians(Visit visit) {
        List<Role> guarding = List.of(Role.PROTECTION_STAFF, Role.CENTRE_STAFF, Role.OPERATOR_12338, Role.HEAD);
        Stream<Form.Option> all = visit.house.home().network().staff().stream()
                .filter(m -> !m.id().equals(visit.worker().id()))
                .filter(m ->
                        m.duties().stream().anyMatch(d -> d.roles().stream().anyMatch(guarding::contains)))
                .map(m -> new Form.Option(m.id().value(), m.name(visit.locale())));
        return all.toList();
    }
}
