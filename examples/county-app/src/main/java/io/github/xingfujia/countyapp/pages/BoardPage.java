package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.departments.Board;
import io.github.xingfujia.departments.Department;
import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.departments.Departments;
import io.github.xingfujia.departments.OfferLine;
import io.github.xingfujia.departments.Standing;
import io.github.xingfujia.departments.TaskLine;
import io.github.xingfujia.departments.TaskQuery;
import io.github.xingfujia.measures.ClockKind;
import io.github.xingfujia.measures.MeasureLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The board of tasks between departments (部门联动看板): a column for each way they stand, what is late on top.
 *
 * @param said what was just done; may be empty
 * @param one what department alone is shown; empty for all
 * @param lines the departments with anything open
 * @param columns those with any task
 * @param offers what happened in files one may open and could be sent, nobody was told of yet; none for a department
 * @param reports the mandatory reports that wait to be made or answered; none for whoever handles none
 */
record BoardPage(
        String said, String one, List<Line> lines, List<Column> columns, List<Offer> offers, List<Report> reports) {

    private static final int SHOWN = 50;
    private static final int REPORTS = 200;

    /** One department: how many stand how, what is late, what is next. */
    record Line(String code, String name, String counts, String late, String next) {}

    /** What could be sent from one file: how many tasks, and which is due first. */
    record Offer(String at, String name, String waiting, Times.Due due, String ifNot) {}

    /** One mandatory report. */
    record Report(String file, String what, Times.Due due) {}

    /** One way to stand. */
    record Column(String title, List<Card> cards) {}

    /** One task. */
    record Card(String id, String number, String name, String owes, Times.Due due, String ifNot) {}

    static void show(Visit visit) throws IOException {
        Departments door = visit.clerk().departments();
        visit.keepLanguage();
        Times times = new Times(visit.house, visit.locale());
        Optional<DepartmentCode> one = one(visit);
        List<Column> columns = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            if (standing.isOpen()) {
                TaskQuery query = new TaskQuery(one, Optional.of(standing), Optional.empty());
                List<Card> cards = door.tasks(query, Optional.empty(), SHOWN).rows().stream()
                        .map(t -> card(visit, t, times))
                        .toList();
                if (!cards.isEmpty()) {
                    columns.add(new Column(Words.code("standing", standing).in(visit.locale()), cards));
                }
            }
        }
        List<Line> lines = door.board(one).departments().stream()
                .filter(l -> !l.counts().isEmpty())
                .map(l -> line(visit, l, times))
                .toList();
        String said = visit.typed().one("said");
        visit.show(
                "board",
                new BoardPage(
                        List.of("said", "sent").contains(said)
                                ? Words.of("task." + said).in(visit.locale())
                                : "",
                        one.map(d -> visit.house.home().linkage().called(d).in(visit.locale()))
                                .orElse(""),
                        lines,
                        columns,
                        one.isEmpty() ? offers(visit, times) : List.of(),
                        one.isEmpty() ? reports(visit, times) : List.of()));
    }

    /** Returns the department an address names. */
    private static Optional<DepartmentCode> one(Visit visit) {
        return visit.asks(
                "department",
                asked -> visit.house.home().linkage().departments().stream()
                        .map(Department::code)
                        .filter(code -> code.value().equals(asked))
                        .findFirst());
    }

    private static List<Offer> offers(Visit visit, Times times) {
        if (visit.department().isPresent()) {
            return List.of();
        }
        return ViolencePage.all(after -> visit.door().departments().offered(after, REPORTS)).stream()
                .sorted(Comparator.comparing(OfferLine::dueAt))
                .map(l -> new Offer(
                        (l.subject().kind().equals("violence") ? "/violence/" : "/cases/")
                                + l.subject().id(),
                        l.name().in(visit.locale()),
                        Words.of("board.offers.waiting", Integer.toString(l.waiting()))
                                .in(visit.locale()),
                        times.due(Optional.of(l.dueAt()), l.overdue()),
                        Words.of(l.overdue() ? "board.offers.late" : "board.offers.if-not")
                                .in(visit.locale())))
                .toList();
    }

    private static List<Report> reports(Visit visit, Times times) {
        if (visit.department().isPresent()) {
            return List.of();
        }
        return ViolencePage.all(after -> visit.door().measures().due(after, REPORTS)).stream()
                .filter(l -> l.clock() == ClockKind.REPORT || l.clock() == ClockKind.REPORT_ANSWER)
                .sorted(Comparator.comparing(MeasureLine::dueAt))
                .map(l -> new Report(
                        l.file().value(),
                        l.clock().wording().in(visit.locale()),
                        times.due(Optional.of(l.dueAt()), l.overdue())))
                .toList();
    }

    private static Card card(Visit visit, TaskLine task, Times times) {
        String owes = task.owes()
                .map(d -> visit.house.home().linkage().called(d).in(visit.locale()))
                .orElse("");
        return new Card(
                task.id().value(),
                task.number(),
                task.name().in(visit.locale()),
                owes,
                times.due(task.dueAt(), task.overdue()),
                Words.code("board.if-not", task.rung()).in(visit.locale()));
    }

    private static Line line(Visit visit, Board.Line line, Times times) {
        String counts = String.join(
                " · ",
                line.counts().stream()
                        .map(c -> Words.code("standing", c.standing()).in(visit.locale()) + " " + c.tasks())
                        .toList());
        return new Line(
                line.department().value(),
                line.name().in(visit.locale()),
                counts,
                line.overdueSince()
                        .map(at -> Words.of("board.late", Long.toString(line.overdue()), times.minute(at))
                                .in(visit.locale()))
                        .orElse(""),
                line.nextDue().map(times::minute).orElse(""));
    }
}
