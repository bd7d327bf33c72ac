package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.departments.ConferenceId;
import io.github.xingfujia.departments.ConferenceView;
import io.github.xingfujia.departments.Department;
import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.departments.Departments;
import io.github.xingfujia.departments.OwnDecisions;
import io.github.xingfujia.kernel.Refusal;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One joint conference (联席会议): who met, about what, and what each does by when. */
final class ConferencePage {

    private static final String FEDERATION = "federation";

    /**
     * One conference as whoever looks at it may see it.
     *
     * @param open what may be recorded as carried out, by number
     */
    record Held(
            Visit visit,
            ConferenceId id,
            String number,
            List<Sheet.Link> links,
            List<Sheet.Block> blocks,
            List<Form.Option> open)
            implements Deed.About {}

    static final Deed<Held> CARRY_OUT = Deed.<Held>of("departments.carryOut", (door, held, answers) -> {
                Optional<Integer> decision = Pick.number(answers, "decision");
                answers.orThrow();
                return door.departments().carryOut(held.id(), decision.orElseThrow());
            })
            .asking((form, held) -> form.field("decision", Form.Kind.RADIO, true, held.open()))
            .shownWhen(held -> !held.open().isEmpty());

    static final List<Deeds.Kind<Held>> ALL = List.of(new Deeds.Kind<>("conference", List.of(CARRY_OUT)));

    private ConferencePage() {}

    static void show(Visit visit, String id) throws IOException {
        ConferencesPage.conferring(visit);
        show(of(visit, id), Deeds.Missed.nothing());
    }

    static void act(Visit visit, String id) throws IOException {
        ConferencesPage.conferring(visit);
        Deeds.run(of(visit, id), "/conferences/" + id, ALL, missed -> show(of(visit, id), missed));
    }

    private static Held of(Visit visit, String id) {
        ConferenceId conference = ConferenceId.of(id);
        Departments door = visit.clerk().departments();
        return visit.department().isPresent()
                ? door.decisions(conference).fold(found -> own(visit, found), ConferencePage::notHere)
                : door.conference(conference).fold(found -> held(visit, found), ConferencePage::notHere);
    }

    private static Held notHere(Refusal refusal) {
        throw new NotHere();
    }

    private static void show(Held held, Deeds.Missed missed) throws IOException {
        Visit visit = held.visit();
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        word(visit, "conference.title") + " · " + held.number(),
                        new Sheet.Link("/conferences", word(visit, "conference.title")),
                        Deeds.said(visit),
                        "",
                        held.links(),
                        held.blocks(),
                        Deeds.of(held, "/conferences/" + held.id(), ALL, missed)));
    }

    private static Held held(Visit visit, ConferenceView view) {
        Times times = new Times(visit.house, visit.locale());
        Sheet.Block decisions = Sheet.Block.table(
                word(visit, "conference.decisions"),
                ViolencePage.words(visit, "col.due", "conference.owner", "conference.words"),
                view.decisions().stream()
                        .map(d -> List.of(
                                done(visit, d.carriedOutAt(), d.by()),
                                Sheet.Cell.of(d.name().in(visit.locale())),
                                Sheet.Cell.of(d.words())))
                        .toList(),
                word(visit, "conference.decisions.none"));
        Sheet.Block about = Sheet.Block.facts(
                view.number(),
                List.of(
                        new Sheet.Fact(word(visit, "field.on"), Sheet.Cell.of(times.day(view.on()))),
                        new Sheet.Fact(
                                word(visit, "field.departments"),
                                Sheet.Cell.of(String.join(
                                        "、",
                                        view.departments().stream()
                                                .map(d -> d.in(visit.locale()))
                                                .toList()))),
                        new Sheet.Fact(word(visit, "field.minutes"), Sheet.Cell.of(view.minutes()))));
        List<Form.Option> open = new ArrayList<>();
        for (int i = 0; i < view.decisions().size(); i++) {
            ConferenceView.Decision one = view.decisions().get(i);
            if (one.carriedOutAt().isEmpty() && !answersItself(visit, one.owner())) {
                open.add(new Form.Option(Integer.toString(i + 1), one.name().in(visit.locale()) + " · " + one.words()));
            }
        }
        return new Held(
                visit,
                view.id(),
                view.number(),
                view.matters().stream()
                        .map(t -> new Sheet.Link("/tasks/" + t, word(visit, "conference.task")))
                        .toList(),
                List.of(decisions, about),
                open);
    }

    /** What a department is to do: its own part alone. */
    private static Held own(Visit visit, OwnDecisions own) {
        Sheet.Block decisions = Sheet.Block.table(
                word(visit, "conference.decisions"),
                ViolencePage.words(visit, "col.due", "conference.words"),
                own.decisions().stream()
                        .map(d -> List.of(done(visit, d.carriedOutAt(), d.by()), Sheet.Cell.of(d.words())))
                        .toList(),
                word(visit, "conference.decisions.none"));
        return new Held(
                visit,
                own.id(),
                own.number(),
                List.of(),
                List.of(decisions),
                own.decisions().stream()
                        .filter(d -> d.carriedOutAt().isEmpty())
                        .map(d -> new Form.Option(Integer.toString(d.number()), d.words()))
                        .toList());
    }

    private static Sheet.Cell done(Visit visit, Optional<Instant> at, LocalDate by) {
        Times times = new Times(visit.house, visit.locale());
        return at.map(done -> Sheet.Cell.graded(
                        "left", Words.of("conference.done", times.minute(done)).in(visit.locale())))
                .orElseGet(() -> Sheet.Cell.due(times.until(by)));
    }

    /** Returns whether a department other than the federation has a desk here: it says itself what it carried out. */
    private static boolean answersItself(Visit visit, DepartmentCode owner) {
        return !owner.value().equals(FEDERATION)
                && visit.house
                        .home()
                        .linkage()
                        .department(owner)
                        .flatMap(Department::contact)
                        .filter(c -> c.via() == Department.Via.DESK)
                        .isPresent();
    }

    private static String word(Visit visit, String key) {
        return ViolencePage.word(visit, key);
    }
}
