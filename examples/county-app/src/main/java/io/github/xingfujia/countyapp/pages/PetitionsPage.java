package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.counselling.CallOut;
import io.github.xingfujia.counselling.PetitionLine;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.Danger;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Call-outs to petitions (信访应急). */
final class PetitionsPage {

    private static final int PAGE = 200;

    static final Deed<Deed.Here> CALL_OUT = Deed.<Deed.Here>of("counselling.callOut", (door, here, answers) -> {
                Optional<PostId> post = answers.checks().value("servedAt", () -> PostId.of(answers.text("servedAt")));
                Optional<Instant> from = Pick.at(answers, "day", "begin");
                Optional<Instant> until = Pick.at(answers, "day", "finish");
                Optional<Danger> danger = answers.code("danger", Danger.class);
                Optional<Integer> people = Pick.number(answers, "peopleThere");
                List<StaffId> never = Pick.staff(answers, "never");
                answers.orThrow();
                return door.counselling()
                        .callOut(new CallOut(
                                post.orElseThrow(),
                                from.orElseThrow(),
                                until.orElseThrow(),
                                danger.orElseThrow(),
                                people.orElseThrow(),
                                never));
            })
            .asking((form, here) -> Pick.span(
                            form.field(
                                    "servedAt",
                                    Form.Kind.TEXT,
                                    true,
                                    List.of(),
                                    here.visit().worker().post().value()),
                            here.visit())
                    .each("danger", Form.Kind.RADIO, true, Danger.class, Pick::said)
                    .text("peopleThere", true)
                    .field("never", Form.Kind.CHECKS, false, CounselWords.colleagues(here.visit()))
                    .called("post", "servedAt")
                    .called("people", "peopleThere"))
            .shownWhen(here -> here.visit().is("centre-staff", "head"));

    static final List<Deeds.Kind<Deed.Here>> ALL = List.of(new Deeds.Kind<>("petitions", List.of(CALL_OUT)));

    private PetitionsPage() {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(visit, Deeds.Missed.nothing());
    }

    static void act(Visit visit) throws IOException {
        visit.worker();
        Deeds.run(new Deed.Here(visit), "/petitions", ALL, missed -> show(visit, missed));
    }

    private static void show(Visit visit, Deeds.Missed missed) throws IOException {
        Times times = new Times(visit.house, visit.locale());
        List<PetitionLine> lines =
                ViolencePage.all(after -> visit.door().counselling().petitions(after, PAGE));
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        ViolencePage.word(visit, "petitions.title"),
                        new Sheet.Link("/counsels", ViolencePage.word(visit, "counsels.title")),
                        Deeds.said(visit),
                        ViolencePage.word(visit, "petitions.how"),
                        List.of(),
                        List.of(Sheet.Block.table(
                                ViolencePage.word(visit, "petitions.all"),
                                ViolencePage.words(
                                        visit, "field.day", "stations.post", "petitions.aided", "counsel.standing"),
                                lines.stream()
                                        .map(l -> List.of(
                                                Sheet.Cell.to("/petitions/" + l.id(), times.span(l.from(), l.until())),
                                                Sheet.Cell.of(visit.house.label(l.post(), visit.locale())),
                                                Sheet.Cell.of(Integer.toString(l.aided())),
                                                standing(visit, l)))
                                        .toList(),
                                ViolencePage.word(visit, "petitions.none"))),
                        Deeds.of(new Deed.Here(visit), "/petitions", ALL, missed)));
    }

    private static Sheet.Cell standing(Visit visit, PetitionLine line) {
        return line.closed()
                ? Sheet.Cell.of(ViolencePage.word(visit, "petitions.closed"))
                : line.owed()
                        ? Sheet.Cell.graded("late", ViolencePage.word(visit, "petitions.owed"))
                        : Sheet.Cell.of(ViolencePage.word(visit, "petitions.open"));
    }
}
