package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.departments.Confer;
import io.github.xingfujia.departments.ConferenceLine;
import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.departments.TaskId;
import io.github.xingfujia.departments.TaskLine;
import io.github.xingfujia.departments.TaskQuery;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Joint conferences of the departments (联席会议): which were held, and the minutes of a further one. */
final class ConferencesPage {

    private static final int PAGE = 200;
    private static final int DECISIONS = 3;

    static final Deed<Deed.Here> CONFER = Deed.<Deed.Here>of(
                    "departments.confer",
                    (door, here, answers) -> door.departments().confer(read(answers)))
            .asking(ConferencesPage::ask);

    static final List<Deeds.Kind<Deed.Here>> ALL = List.of(new Deeds.Kind<>("conference", List.of(CONFER)));

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

    /** The district, and a department for what was decided for it. */
    static void conferring(Visit visit) {
        visit.clerk();
        visit.keepLanguage();
        if (visit.department().isEmpty() && !visit.is("centre-staff", "protection-staff", "head")) {
            throw new NotHere();
        }
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
