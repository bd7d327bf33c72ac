package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.departments.Subject;
import io.github.xingfujia.departments.TaskLine;
import io.github.xingfujia.departments.TaskQuery;
import io.github.xingfujia.protection.FileView;
import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.protection.Instrument;
import io.github.xingfujia.protection.Speaker;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
        List<Sheet.Block> all = new ArrayList<>();
        all.add(blocks.head());
        all.add(blocks.duties());
        blocks.done().ifPresent(all::add);
        blocks.reported().ifPresent(all::add);
        all.add(blocks.gate());
        all.addAll(MeasureBlocks.of(file));
        blocks.tasks().ifPresent(all::add);
        blocks.offers().ifPresent(all::add);
        all.add(blocks.visits());
        all.add(blocks.children());
        all.add(blocks.persons());
        blocks.view.assessment().ifPresent(a -> all.add(blocks.assessment(a)));
        all.add(blocks.said());
        return all;
    }

    private Sheet.Block head() {
        List<Sheet.Fact> facts = new ArrayList<>();
        facts.add(fact("violence.first-limit", firstLimit()));
        facts.add(fact("violence.grade", ViolencePage.graded(view.grade(), locale)));
        facts.add(fact("violence.status", word("file.status." + view.status())));
        facts.add(fact("case.accountable", visit.house.label(view.accountable(), locale)));
        facts.add(fact(
                "violence.handler",
                view.handler().map(h -> CaseSheet.name(h, visit.house, locale)).orElse(word("nobody"))));
        facts.add(fact("field.fileChannel", said(view.channel())));
        facts.add(fact("field.occurredOn", times.day(view.occurredOn())));
        facts.add(fact("field.relation.of", said(view.relation())));
        if (!view.kinds().isEmpty()) {
            facts.add(fact(
                    "field.kinds",
                    String.join("、", view.kinds().stream().map(this::said).toList())));
        }
        view.proposed()
                .ifPresent(p -> facts.add(fact(
                        "violence.proposed",
                        Words.of(
                                        "violence.proposed.by",
                                        said(p.reason()),
                                        p.because(),
                                        CaseSheet.name(p.by(), visit.house, locale),
                                        times.minute(p.at()))
                                .in(locale))));
        view.closed().ifPresent(c -> facts.add(fact("field.closeReason", said(c))));
        if (!view.rounds().isEmpty()) {
            facts.add(fact(
                    "violence.rounds",
                    String.join(
                            "、", view.rounds().stream().map(LocalDate::toString).toList())));
        }
        if (view.unsafeToContact()) {
            facts.add(fact("violence.contact", Sheet.Cell.graded("late", word("violence.unsafe"))));
        }
        return Sheet.Block.facts(word("violence.head"), facts);
    }

    /** The limit that ends first of all that run in the file: what is left of it, or since when it is over. */
    private Sheet.Cell firstLimit() {
        return Stream.of(
                        view.duties().stream().map(d -> new Limit(d.dueAt(), d.overdue())),
                        file.measures().stream()
                                .flatMap(m -> m.limits().stream())
                                .map(l -> new Limit(l.dueAt(), l.overdue())),
                        file.offers().stream().map(o -> new Limit(o.dueAt(), o.overdue())))
                .flatMap(s -> s)
                .min(Comparator.comparing(Limit::dueAt))
                .map(l -> Sheet.Cell.due(times.due(Optional.of(l.dueAt()), l.overdue())))
                .orElseGet(() -> Sheet.Cell.of(word("violence.first-limit.none")));
    }

    /** A limit of any kind. */
    private record Limit(Instant dueAt, boolean overdue) {}

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
                                                        + " · " + times.minute(d.at())),
                                        Sheet.Cell.of(CaseSheet.by(d.actor(), visit.house, locale))))
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

    private Sheet.Block gate() {
        GateTable.Row row = GateTable.row(view.grade());
        return Sheet.Block.facts(
                word("violence.gate"),
                List.of(
                        fact("violence.grade", ViolencePage.graded(row.state(), locale)),
                        fact("violence.meet", Words.code("meet", row.approach()).in(locale)),
                        fact("violence.joint", Words.code("joint", row.joint()).in(locale)),
                        fact(
                                "violence.lift",
                                row.liftable()
                                        ? Words.of("violence.liftable", String.join("；", GateTable.LIFTING))
                                                .in(locale)
                                        : word("violence.not-liftable")),
                        fact("book.cites", String.join("；", row.articles()))));
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

    /** The rule before the number; him nobody reaches by what she said of him. */
    private Sheet.Cell reached(FileView.PersonView person) {
        return Sheet.Cell.of(
                person.role() == Speaker.RESPONDENT
                        ? "–"
                        : FilePage.contact(person.contact(), locale)
                                + person.phone().map(p -> " · " + p).orElse(""));
    }

    /** What was asked with which scale, whose it is and for whom; every question, and nothing that nobody asked. */
    private Sheet.Block assessment(FileView.AssessmentView last) {
        List<Sheet.Fact> facts = new ArrayList<>();
        facts.add(fact(
                "violence.when", times.minute(last.at()) + " · " + CaseSheet.by(last.actor(), visit.house, locale)));
        facts.add(fact("violence.holds", word(last.current() ? "violence.current" : "violence.expired")));
        Optional<Instrument> scale = last.instrument().flatMap(visit.house.instruments()::find);
        if (scale.isPresent()) {
            facts.add(fact(
                    "violence.instrument",
                    scale.get().label().in(locale) + " · " + scale.get().id()));
            facts.add(fact("violence.instrument.source", scale.get().source()));
            facts.add(fact(
                    "violence.instrument.population",
                    scale.get().population().because().in(locale)));
            facts.add(fact("violence.score", Integer.toString(last.score())));
        } else {
            facts.add(fact(
                    "violence.instrument",
                    word(last.asked() ? "violence.instrument.none" : "violence.not-asked-alone")));
        }
        facts.add(fact("violence.found", ViolencePage.graded(last.found(), locale)));
        last.judged().ifPresent(j -> facts.add(fact("field.judged", ViolencePage.graded(j, locale))));
        if (view.grade().compareTo(last.grade()) > 0) {
            facts.add(fact(
                    "violence.grade",
                    Sheet.Cell.graded(
                            "late",
                            Words.of(
                                            "violence.grade.stays",
                                            Words.code("gate", view.grade()),
                                            view.gradedAt().map(times::minute).orElse(""))
                                    .in(locale))));
        }
        facts.add(fact("book.cites", String.join("；", last.articles())));
        List<String> lines = new ArrayList<>();
        last.circumstances().forEach(l -> lines.add(l.in(locale)));
        if (!last.reason().isEmpty()) {
            lines.add(last.reason());
        }
        List<List<Sheet.Cell>> answers = scale.map(s -> answers(s, last)).orElse(List.of());
        return new Sheet.Block(
                word("violence.assessment"),
                facts,
                answers.isEmpty() ? List.of() : List.of(word("violence.item"), word("violence.answer")),
                answers,
                lines,
                "");
    }

    private List<List<Sheet.Cell>> answers(Instrument scale, FileView.AssessmentView last) {
        return Stream.concat(
                        scale.items().values().stream().map(i -> answer(i, last, "violence.answer.yes")),
                        scale.flags().values().stream().map(i -> answer(i, last, "violence.answer.flag")))
                .toList();
    }

    private List<Sheet.Cell> answer(Instrument.Item item, FileView.AssessmentView last, String yes) {
        boolean affirmed = last.affirmed().contains(item.label());
        return List.of(
                Sheet.Cell.of(item.label().in(locale)),
                affirmed ? Sheet.Cell.graded("late", word(yes)) : Sheet.Cell.of(word("violence.answer.not-yes")));
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

    private Sheet.Fact fact(String label, String text) {
        return fact(label, Sheet.Cell.of(text));
    }

    private Sheet.Fact fact(String label, Sheet.Cell cell) {
        return new Sheet.Fact(word(label), cell);
    }

    private <E extends Enum<E>> String said(E code) {
        return Pick.said(code).in(locale);
    }

    private String word(String key) {
        return ViolencePage.word(visit, key);
    }
}
