package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.departments.Subject;
import io.github.xingfujia.departments.TaskLine;
import io.github.xingfujia.departments.TaskQuery;
import io.github.xingfujia.protection.FileView;
import io.github.xingfujia.protection.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a violence file shows (专档内容), the most urgent first. */
final class FileBlocks {

    private static final int TASKS = 50;

    private final Dossier file;
    private final FileView view;
    private final Visit visit;
    private final Locale locale;
    private final Times times;

    private FileBlocks(Dossier file) {
        this.file = file;
        this.view = file.view();
        this.visit = file.visit();
        this.locale = file.locale();
        this.times = new Times(visit.house, locale);
    }

    static List<Sheet.Block> of(Dossier file) {
        FileBlocks blocks = new FileBlocks(file);
        FileHead head = new FileHead(blocks, file);
        List<Sheet.Block> all = new ArrayList<>();
        all.add(head.block());
        all.add(blocks.duties());
        all.add(head.gate());
        all.addAll(MeasureBlocks.of(file));
        blocks.tasks().ifPresent(all::add);
        blocks.offers().ifPresent(all::add);
        all.add(blocks.visits());
        all.add(blocks.children());
        all.add(blocks.persons());
        all.addAll(blocks.record());
        return all;
    }

    /** What is looked up: a telephone shows first what is to be done. */
    private List<Sheet.Block> record() {
        return Stream.of(
                        view.assessment().map(a -> new AssessmentBlock(this, file).of(a)),
                        Optional.of(said()),
                        done(),
                        reported(),
                        renamed())
                .flatMap(Optional::stream)
                .map(Sheet.Block::behindItsTitle)
                .toList();
    }

    private Sheet.Block duties() {
        return Sheet.Block.table(
                word("violence.duties"),
                List.of(
                        word("col.due"),
                        word("violence.duty"),
                        word("violence.owner"),
                        word("book.cites"),
                        word("violence.if-not")),
                view.duties().stream()
                        .map(d -> List.of(
                                Sheet.Cell.due(times.due(Optional.of(d.dueAt()), d.overdue())),
                                Sheet.Cell.of(
                                        d.duty().wording().in(locale) + (d.minor() == 0 ? "" : " · " + d.minor())),
                                Sheet.Cell.of(visit.house.label(d.owner(), locale)),
                                Sheet.Cell.of(String.join("；", d.articles())),
                                Sheet.Cell.of(d.climbedTo()
                                        .map(p -> Words.of("violence.climbed", visit.house.label(p, locale))
                                                .in(locale))
                                        .orElseGet(() -> word("violence.next.duty")))))
                        .toList(),
                word("violence.duties.none"));
    }

    /** What was owed and is done, by whom and when; nothing stands there before. */
    private Optional<Sheet.Block> done() {
        return view.done().isEmpty()
                ? Optional.empty()
                : Optional.of(Sheet.Block.table(
                        word("violence.done"),
                        List.of(word("violence.duty"), word("violence.done.how"), word("violence.who")),
                        view.done().stream()
                                .map(d -> List.of(
                                        Sheet.Cell.of(d.duty().wording().in(locale)
                                                + (d.minor() == 0 ? "" : " · " + d.minor())),
                                        Sheet.Cell.of(
                                                word(d.declined() ? "violence.done.declined" : "violence.done.yes")
                                                        + " · "
                                                        + d.on().map(times::day).orElseGet(() -> times.minute(d.at()))
                                                        + (d.what().isEmpty() ? "" : " · " + d.what())),
                                        Sheet.Cell.of(d.by().map(by -> CaseSheet.name(by, visit.house, locale))
                                                .orElseGet(() -> CaseSheet.by(d.actor(), visit.house, locale)))))
                                .toList(),
                        ""));
    }

    /** To whom grave danger was reported; nothing stands there before. */
    private Optional<Sheet.Block> reported() {
        return view.reported().isEmpty()
                ? Optional.empty()
                : Optional.of(Sheet.Block.table(
                        word("violence.reported"),
                        List.of(word("violence.reported.what"), word("violence.who")),
                        view.reported().stream()
                                .map(r -> List.of(
                                        Sheet.Cell.of(r.wording().in(locale)),
                                        Sheet.Cell.of(CaseSheet.name(r.by(), visit.house, locale))))
                                .toList(),
                        ""));
    }

    /** What happened makes tasks of departments worth sending; nobody was told yet. */
    private Optional<Sheet.Block> offers() {
        List<List<Sheet.Cell>> rows = file.offers().stream()
                .map(o -> List.of(
                        Sheet.Cell.due(times.due(Optional.of(o.dueAt()), o.overdue())),
                        Sheet.Cell.to(
                                "/violence/" + file.id() + "/task?kind=" + o.task(),
                                o.name().in(locale)),
                        Sheet.Cell.of(said(o.cause())),
                        Sheet.Cell.of(
                                visit.house.home().linkage().called(o.owner()).in(locale)),
                        Sheet.Cell.of(String.join("；", o.cites())),
                        Sheet.Cell.of(word(o.obliged() ? "offers.obliged" : "offers.open"))))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Sheet.Block.table(
                        word("offers.title"),
                        List.of(
                                word("col.due"),
                                word("offers.task"),
                                word("offers.cause"),
                                word("violence.owner"),
                                word("book.cites"),
                                word("offers.must")),
                        rows,
                        ""));
    }

    /** What departments do about it; nothing stands there before the first task. */
    private Optional<Sheet.Block> tasks() {
        TaskQuery query =
                TaskQuery.everything().from(new Subject("violence", file.id().value()));
        List<TaskLine> tasks =
                visit.door().departments().tasks(query, Optional.empty(), TASKS).rows();
        return tasks.isEmpty()
                ? Optional.empty()
                : Optional.of(Sheet.Block.table(
                        word("violence.tasks"),
                        List.of(word("col.due"), word("slip.number"), word("field.kind"), word("violence.status")),
                        tasks.stream()
                                .map(t -> List.of(
                                        Sheet.Cell.due(times.due(t.dueAt(), t.overdue())),
                                        Sheet.Cell.to("/tasks/" + t.id(), t.number()),
                                        Sheet.Cell.of(t.name().in(locale)),
                                        Sheet.Cell.of(Words.code("standing", t.standing())
                                                        .in(locale)
                                                + t.owes()
                                                        .map(d -> " · "
                                                                + visit.house
                                                                        .home()
                                                                        .linkage()
                                                                        .called(d)
                                                                        .in(locale))
                                                        .orElse(""))))
                                .toList(),
                        ""));
    }

    private Sheet.Block visits() {
        return Sheet.Block.table(
                word("violence.visits"),
                List.of(word("violence.when"), word("violence.who"), word("violence.status")),
                view.visits().stream()
                        .map(v -> List.of(
                                Sheet.Cell.of(times.span(v.from(), v.until())),
                                Sheet.Cell.of(String.join(
                                        "、",
                                        v.staff().stream()
                                                .map(s -> CaseSheet.name(s, visit.house, locale))
                                                .toList())),
                                Sheet.Cell.graded(
                                        v.standing().equals("alarmed")
                                                ? "late"
                                                : v.standing().equals("checked-in") ? "today" : "left",
                                        word("visit." + v.standing()))))
                        .toList(),
                word("violence.visits.none"));
    }

    private Sheet.Block children() {
        return Sheet.Block.table(
                word("violence.minors"),
                List.of(word("violence.minor"), word("field.bornOn"), word("field.found")),
                view.minors().stream()
                        .map(m -> List.of(
                                Sheet.Cell.of(m.number() + " · " + m.name()),
                                Sheet.Cell.of(m.bornOn().map(times::day).orElse("–")),
                                m.found()
                                        .map(f -> Sheet.Cell.graded(
                                                f.name().equals("SUSPECTED_VICTIM") ? "late" : "left", said(f)))
                                        .orElseGet(() -> Sheet.Cell.graded("soon", word("violence.minor.not-asked")))))
                        .toList(),
                word("violence.minors.none"));
    }

    private Sheet.Block persons() {
        return Sheet.Block.table(
                word("case.parties"),
                List.of(
                        word("field.role"),
                        word("violence.name"),
                        word("violence.sex"),
                        word("field.capacity"),
                        word("violence.reached")),
                view.persons().stream()
                        .map(p -> List.of(
                                Sheet.Cell.of(said(p.role())),
                                Sheet.Cell.of(p.name()),
                                Sheet.Cell.of(said(p.sex())),
                                Sheet.Cell.of(
                                        Words.code("capacity", p.capacity()).in(locale)),
                                reached(p)))
                        .toList(),
                word("violence.nobody"));
    }

    /** That another was named by one, and what they were called before; nothing stands there otherwise. */
    private Optional<Sheet.Block> renamed() {
        List<Sheet.Fact> facts = new ArrayList<>();
        view.another()
                .forEach(a -> facts.add(fact(
                        "violence.another." + a.role().word(),
                        Words.of(
                                        "violence.another.by",
                                        CaseSheet.name(a.by(), visit.house, locale),
                                        times.minute(a.at()),
                                        a.because())
                                .in(locale))));
        view.former()
                .forEach(f -> facts.add(new Sheet.Fact(
                        said(f.role()),
                        Sheet.Cell.of(f.name() + " · " + times.minute(f.since()) + " · "
                                + CaseSheet.by(f.actor(), visit.house, locale)))));
        return facts.isEmpty() ? Optional.empty() : Optional.of(Sheet.Block.facts(word("violence.former"), facts));
    }

    /** The rule before the number; him nobody reaches by what she said of him. */
    private Sheet.Cell reached(FileView.PersonView person) {
        return Sheet.Cell.of(
                person.role() == Speaker.RESPONDENT
                        ? "–"
                        : FilePage.contact(person.contact(), locale)
                                + person.phone().map(p -> " · " + p).orElse(""));
    }

    private Sheet.Block said() {
        return Sheet.Block.table(
                word("file.said"),
                List.of(word("violence.when"), word("field.speaker"), word("field.statement")),
                view.said().stream()
                        .map(s -> List.of(
                                Sheet.Cell.of(times.minute(s.at())),
                                Sheet.Cell.of(said(s.speaker())),
                                Sheet.Cell.of(s.words())))
                        .toList(),
                word("file.nothing"));
    }

    Sheet.Fact fact(String label, String text) {
        return fact(label, Sheet.Cell.of(text));
    }

    Sheet.Fact fact(String label, Sheet.Cell cell) {
        return new Sheet.Fact(word(label), cell);
    }

    <E extends Enum<E>> String said(E code) {
        return Pick.said(code).in(locale);
    }

    String word(String key) {
        return ViolencePage.word(visit, key);
    }
}
