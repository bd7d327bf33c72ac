package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.access.Role;
import io.github.xingfujia.custody.BreakGlass;
import io.github.xingfujia.custody.GlassId;
import io.github.xingfujia.custody.GlassLine;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.kernel.StaffId;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Access in severe danger (紧急查阅): with a reason, for a time that is counted down, and a second person who is told at once. */
final class DangerPage {

    private static final int PAGE = 200;
    private static final String[] GUARDIANS = {"protection-staff", "centre-staff", "operator-12338", "head"};

    static final Deed<Deed.Here> BREAK = Deed.<Deed.Here>of("custody.breakGlass", (door, here, answers) -> {
                Optional<Matter> matter = Guarded.read(answers);
                answers.required("dangerReason");
                answers.required("second");
                Optional<StaffId> second = answers.staff("second");
                answers.orThrow();
                return door.custody()
                        .breakGlass(new BreakGlass(
                                matter.orElseThrow(), answers.text("dangerReason"), second.orElseThrow()));
            })
            .asking((form, here) -> Guarded.ask(form, here.visit())
                    .field("dangerReason", Form.Kind.AREA, true, List.of())
                    .called("reason", "dangerReason")
                    .field("second", Form.Kind.CHOICE, true, guardians(here.visit())))
            .shownWhen(here -> here.visit().is(GUARDIANS));

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

    static final List<Deeds.Kind<Deed.Here>> ALL = List.of(new Deeds.Kind<>("glass", List.of(CONFIRM, BREAK)));

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
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        ViolencePage.word(visit, "violence.to.danger"),
                        new Sheet.Link("/violence", ViolencePage.word(visit, "nav.violence")),
                        Deeds.said(visit),
                        ViolencePage.word(visit, "danger.how"),
                        List.of(),
                        List.of(openings(visit), reviews(visit)),
                        Deeds.of(new Deed.Here(visit), "/danger", ALL, missed)));
    }

    /** Returns what the reader opened in severe danger and may read yet, or once another found it right. */
    static List<GlassLine> open(Visit visit) {
        return visit.is(GUARDIANS)
                ? ViolencePage.all(after -> visit.door().custody().openings(after, PAGE)).stream()
                        .filter(g -> g.isOpen(visit.house.now()) || waitsForBoth(g))
                        .toList()
                : List.of();
    }

    private static boolean waitsForBoth(GlassLine glass) {
        return glass.byBoth() && glass.standing().isWaiting();
    }

    /** Returns how long an opening may be read yet. */
    static long left(Visit visit, GlassLine glass) {
        return Math.max(1, Duration.between(visit.house.now(), glass.until()).toSeconds());
    }

    private static Sheet.Block openings(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                ViolencePage.word(visit, "danger.mine"),
                ViolencePage.words(visit, "danger.left", "danger.what", "danger.second", "violence.status"),
                open(visit).stream()
                        .map(g -> List.of(
                                waitsForBoth(g)
                                        ? Sheet.Cell.graded("late", ViolencePage.word(visit, "danger.by-both"))
                                        : Sheet.Cell.counting(
                                                Words.of("danger.until", times.minute(g.until()))
                                                        .in(visit.locale()),
                                                left(visit, g)),
                                Sheet.Cell.to(
                                        Guarded.of(visit, g.matter()).read(),
                                        Guarded.of(visit, g.matter()).called()),
                                Sheet.Cell.of(Words.of(
                                                "danger.told",
                                                CaseSheet.name(g.second(), visit.house, visit.locale()),
                                                times.minute(g.reviewBy()))
                                        .in(visit.locale())),
                                Sheet.Cell.of(g.standing().wording().in(visit.locale()))))
                        .toList(),
                ViolencePage.word(visit, "danger.mine.none"));
    }

    private static Sheet.Block reviews(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                ViolencePage.word(visit, "danger.reviews"),
                ViolencePage.words(
                        visit,
                        "col.due",
                        "danger.who",
                        "danger.what",
                        "field.dangerReason",
                        "danger.opened",
                        "violence.if-not"),
                toReview(visit).stream()
                        .map(g -> List.of(
                                Sheet.Cell.due(times.due(
                                        Optional.of(g.reviewBy()), !g.reviewBy().isAfter(visit.house.now()))),
                                Sheet.Cell.of(CaseSheet.name(g.staff(), visit.house, visit.locale())),
                                Sheet.Cell.of(Guarded.of(visit, g.matter()).called()),
                                Sheet.Cell.of(visit.door()
                                        .custody()
                                        .glassReason(g.id())
                                        .fold(why -> why, refusal -> "")),
                                Sheet.Cell.of(times.minute(g.openedAt()) + " – " + times.minute(g.until())),
                                Sheet.Cell.of(ViolencePage.word(visit, "danger.if-not"))))
                        .toList(),
                ViolencePage.word(visit, "danger.reviews.none"));
    }

    private static List<GlassLine> toReview(Visit visit) {
        return ViolencePage.all(after -> visit.door().custody().reviews(after, PAGE));
    }

    private static List<Form.Option> waiting(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        return toReview(visit).stream()
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
