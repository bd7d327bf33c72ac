package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.departments.Confer;
import io.github.xingfujia.departments.ConferenceId;
import io.github.xingfujia.departments.ConferenceLine;
import io.github.xingfujia.departments.ConferenceView;
import io.github.xingfujia.departments.Department;
import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.departments.Departments;
import io.github.xingfujia.departments.OwnDecisions;
import io.github.xingfujia.departments.TaskId;
import io.github.xingfujia.departments.TaskLine;
import io.github.xingfujia.departments.TaskQuery;
import io.github.xingfujia.kernel.Refusal;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Joint conferences of the departments (联席会议): who met, about what, and what each does by when. */
final class ConferencesPage {

    private static final int PAGE = 200;
    private static final int DECISIONS = 3;
    private static final String FEDERATION = "federation";

    /**
     * One conference, as whoever looks at it may see it.
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

    static final Deed<Deed.Here> CONFER = Deed.<Deed.Here>of(
                    "departments.confer",
                    (door, here, answers) -> door.departments().confer(read(answers)))
            .asking(ConferencesPage::ask);

    static final Deed<Held> CARRY_OUT = Deed.<Held>of("departments.carryOut", (door, held, answers) -> {
                Optional<Integer> decision = Pick.number(answers, "decision");
                answers.orThrow();
                return door.departments().carryOut(held.id(), decision.orElseThrow());
            })
            .asking((form, held) -> form.field("decision", Form.Kind.RADIO, true, held.open()))
            .shownWhen(held -> !held.open().isEmpty());

    static final List<Deeds.Kind<Deed.Here>> ALL = List.of(new Deeds.Kind<>("conference", List.of(CONFER)));

    static final List<Deeds.Kind<Held>> OF_ONE = List.of(new Deeds.Kind<>("conference", List.of(CARRY_OUT)));

    private ConferencesPage() {}

    static void show(Visit visit) throws IOException {
        conferring(visit);
        show(visit, Deeds.Missed.nothing());
    }

    static void act(Visit visit) throws IOException {
        visit.worker();
        conferring(visit);
        Deeds.run(new Deed.Here(visit), "/conferences", ALL, missed -> show(visit, missed));
    }

    static void one(Visit visit, String id) throws IOException {
        conferring(visit);
        show(of(visit, id), Deeds.Missed.nothing());
    }

    static void carryOut(Visit visit, String id) throws IOException {
        conferring(visit);
        Deeds.run(of(visit, id), "/conferences/" + id, OF_ONE, missed -> show(of(visit, id), missed));
    }

    /** The district, and a department for what was decided for it. */
    private static void conferring(Visit visit) {
        visit.clerk();
        visit.keepLanguage();
        if (visit.department().isEmpty() && !visit.is("centre-staff", "protection-staff", "head")) {
            throw new NotHere();
        }
    }

    private static Held of(Visit visit, String id) {
        ConferenceId conference = ConferenceId.of(id);
        Departments door = visit.clerk().departments();
        return visit.department().isPresent()
                ? door.decisions(conference).fold(found -> own(visit, found), ConferencesPage::notHere)
                : door.conference(conference).fold(found -> held(visit, found), ConferencesPage::notHere);
    }

    private static Held notHere(Refusal refusal) {
        throw new NotHere();
    }

    private static void ask(Form.Builder form, Deed.Here here) {
        Visit visit = here.visit();
        Pick.day(form, visit, "on")
                .field("departments", Form.Kind.CHECKS, true, departments(visit))
                .field("matters", Form.Kind.CHECKS, false, tasks(visit))
                .field("minutes", Form.Kind.AREA, true, List.of());
        for (int i = 1; i <= DECISIONS; i++) {
            List<Form.Option> owners = new ArrayList<>();
            owners.add(new Form.Option("", ViolencePage.word(visit, "choose")));
            owners.addAll(departments(visit));
            form.field("c" + i + ".owner", Form.Kind.CHOICE, false, owners)
                    .day("c" + i + ".by", false)
                    .text("c" + i + ".words", false);
        }
    }

    private static Confer read(Answers answers) {
        Optional<LocalDate> on = answers.day("on");
        List<DepartmentCode> departments = answers.typed().all("departments").stream()
                .flatMap(d -> answers.checks().value("departments", () -> DepartmentCode.of(d)).stream())
                .toList();
        List<TaskId> matters = answers.typed().all("matters").stream()
                .flatMap(t -> answers.checks().value("matters", () -> TaskId.of(t)).stream())
                .toList();
        List<Confer.Decision> decisions = new ArrayList<>();
        for (int i = 1; i <= DECISIONS; i++) {
            String at = "c" + i + ".owner";
            Optional<Confer.Decision> one = decision(answers, "c" + i);
            one.ifPresent(d -> answers.checks().that(departments.contains(d.owner()), at, "not-there", ""));
            one.ifPresent(decisions::add);
        }
        answers.required("minutes");
        answers.orThrow();
        return new Confer(on.orElseThrow(), departments, matters, decisions, answers.text("minutes"));
    }

    private static Optional<Confer.Decision> decision(Answers answers, String of) {
        boolean any = Stream.of(".owner", ".by", ".words")
                .anyMatch(f -> answers.typed().maybe(of + f).isPresent());
        if (!any) {
            return Optional.empty();
        }
        answers.required(of + ".owner");
        Optional<LocalDate> by = answers.day(of + ".by");
        return answers.typed()
                .maybe(of + ".owner")
                .flatMap(o -> answers.checks().value(of + ".owner", () -> DepartmentCode.of(o)))
                .flatMap(owner -> by.flatMap(d ->
                        answers.checks().part(of, () -> new Confer.Decision(owner, d, answers.text(of + ".words")))));
    }

    private static void show(Visit visit, Deeds.Missed missed) throws IOException {
        Times times = new Times(visit.house, visit.locale());
        List<ConferenceLine> held =
                ViolencePage.all(after -> visit.clerk().departments().conferences(after, PAGE));
        Sheet.Block list = Sheet.Block.table(
                word(visit, "conference.held"),
                ViolencePage.words(visit, "col.due", "slip.number", "field.on", "conference.open"),
                held.stream()
                        .sorted(Comparator.comparing((ConferenceLine c) -> !c.overdue())
                                .thenComparing(
                                        Comparator.comparing(ConferenceLine::on).reversed()))
                        .map(c -> List.of(
                                Sheet.Cell.due(times.due(c.nextBy(), c.overdue())),
                                Sheet.Cell.to("/conferences/" + c.id(), c.number()),
                                Sheet.Cell.of(times.day(c.on())),
                                Sheet.Cell.of(
                                        Words.of("conference.of", Long.toString(c.open()), Long.toString(c.decisions()))
                                                .in(visit.locale()))))
                        .toList(),
                word(visit, visit.department().isPresent() ? "conference.none.partner" : "conference.none"));
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        word(visit, "conference.title"),
                        new Sheet.Link("/board", word(visit, "nav.board")),
                        Deeds.said(visit),
                        word(visit, visit.department().isPresent() ? "conference.how.partner" : "conference.how"),
                        List.of(),
                        List.of(list),
                        visit.department().isPresent()
                                ? Deeds.none()
                                : Deeds.of(new Deed.Here(visit), "/conferences", ALL, missed)));
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
                        Deeds.of(held, "/conferences/" + held.id(), OF_ONE, missed)));
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

    private static List<Form.Option> departments(Visit visit) {
        return visit.house.home().linkage().departments().stream()
                .map(d -> new Form.Option(d.code().value(), d.called().in(visit.locale())))
                .toList();
    }

    private static List<Form.Option> tasks(Visit visit) {
        List<TaskLine> tasks =
                ViolencePage.all(after -> visit.door().departments().tasks(TaskQuery.everything(), after, PAGE));
        return tasks.stream()
                .filter(t -> t.standing().isOpen())
                .map(t -> new Form.Option(
                        t.id().value(), t.number() + " · " + t.name().in(visit.locale())))
                .toList();
    }

    private static String word(Visit visit, String key) {
        return ViolencePage.word(visit, key);
    }
}
