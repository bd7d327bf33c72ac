package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.Door;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.ConfirmPractice;
import io.github.xingfujia.volunteer.GuidedView;
import io.github.xingfujia.volunteer.MemberView;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What an invited professional is asked to confirm that she guided (请指导人确认的实践). */
final class GuidedPage {

    private static final Deed<Guided> CONFIRM = Deed.<Guided>of(
                    "volunteer.confirmPractice", (door, guided, answers) -> {
                        answers.required("practice");
                        answers.orThrow();
                        return confirm(door, guided.who().staff(), guided.view().cases(), answers, Optional.empty());
                    })
            .asking((form, guided) -> form.field(
                    "practice",
                    Form.Kind.RADIO,
                    true,
                    options(guided.who(), guided.view().cases())));

    private static final List<Deeds.Kind<Guided>> ALL = List.of(new Deeds.Kind<>("training", List.of(CONFIRM)));

    private GuidedPage() {}

    /** Cases of one member that wait for whoever looks. */
    record Guided(Teammate who, GuidedView view) implements Deed.About {
        @Override
        public Visit visit() {
            return who.visit();
        }
    }

    static void show(Visit visit, String staff) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(guided(visit, staff), Deeds.Missed.nothing());
    }

    static void act(Visit visit, String staff) throws IOException {
        visit.worker();
        Deeds.run(guided(visit, staff), "/mine", ALL, missed -> show(guided(visit, staff), missed));
    }

    private static Guided guided(Visit visit, String staff) {
        StaffId whose = Answers.of(Typed.nothing())
                .checks()
                .value("staff", () -> StaffId.of(staff))
                .orElseThrow(NotHere::new);
        GuidedView view = visit.door()
                .volunteering()
                .guided(whose)
                .fold(Optional::of, refusal -> Optional.<GuidedView>empty())
                .orElseThrow(NotHere::new);
        return new Guided(new Teammate(visit, whose, Optional.empty(), Optional.empty()), view);
    }

    private static void show(Guided guided, Deeds.Missed missed) throws IOException {
        Teammate who = guided.who();
        String path = "/mine/guided/" + who.staff();
        who.visit()
                .show(
                        missed.status(),
                        "sheet",
                        new Sheet(
                                Words.of("guided.of", who.name()).in(who.locale()),
                                new Sheet.Link("/mine", who.word("mine.title")),
                                "",
                                who.word("guided.how"),
                                List.of(),
                                List.of(Sheet.Block.lines(
                                        who.word("guided.title"),
                                        guided.view().cases().stream()
                                                .map(p -> said(who, p) + "：" + p.words())
                                                .toList(),
                                        who.word("guided.none"))),
                                Deeds.of(guided, path, ALL, missed).spread()));
    }

    /** Whom of the team a guide is asked about, on her own page; nothing when nobody asks. */
    static Sheet.Block waiting(Teammate who) {
        return Sheet.Block.table(
                who.word("guided.title"),
                List.of(who.word("network.staff")),
                ViolencePage.all(after -> who.visit().door().volunteering().guiding(after, 100)).stream()
                        .map(staff -> List.of(Sheet.Cell.to(
                                "/mine/guided/" + staff, CaseSheet.name(staff, who.visit().house, who.locale()))))
                        .toList(),
                who.word("guided.none"));
    }

    static List<Form.Option> options(Teammate who, List<MemberView.Practised> cases) {
        return cases.stream().map(p -> new Form.Option(code(p), said(who, p))).toList();
    }

    private static String said(Teammate who, MemberView.Practised practice) {
        Times times = new Times(who.visit().house, who.locale());
        return times.day(practice.on()) + " · " + who.said(Words.code("track", practice.track())) + " · "
                + who.said(practice.by());
    }

    private static String code(MemberView.Practised practice) {
        return practice.on() + " " + practice.track().word() + " " + practice.guide();
    }

    static Outcome<?> confirm(
            Door door, StaffId staff, List<MemberView.Practised> cases, Answers answers, Optional<String> seen) {
        MemberView.Practised chosen = cases.stream()
                .filter(p -> code(p).equals(answers.text("practice")))
                .findFirst()
                .orElseThrow(NotHere::new);
        return door.volunteering()
                .confirmPractice(new ConfirmPractice(staff, chosen.track(), chosen.on(), chosen.guide(), seen));
    }
}
