package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.departments.Board;
import io.github.xingfujia.departments.Departments;
import io.github.xingfujia.departments.Standing;
import io.github.xingfujia.departments.TaskLine;
import io.github.xingfujia.departments.TaskQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The board of tasks between departments (部门联动看板): a column for each way they stand, what is late on top.
 *
 * @param said what was just done; may be empty
 * @param lines the departments with anything open
 * @param columns those with any task
 */
record BoardPage(String said, List<Line> lines, List<Column> columns) {

    private static final int SHOWN = 50;

    /** One department: how many stand how, what is late, what is next. */
    record Line(String name, String counts, String late, String next) {}

    /** One way to stand. */
    record Column(String title, List<Card> cards) {}

    /** One task. */
    record Card(String id, String number, String name, String owes, Times.Due due) {}

    static void show(Visit visit) throws IOException {
        Departments door = visit.clerk().departments();
        visit.keepLanguage();
        Times times = new Times(visit.house, visit.locale());
        List<Column> columns = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            if (standing.isOpen()) {
                TaskQuery query = new TaskQuery(Optional.empty(), Optional.of(standing), Optional.empty());
                List<Card> cards = door.tasks(query, Optional.empty(), SHOWN).rows().stream()
                        .map(t -> card(visit, t, times))
                        .toList();
                if (!cards.isEmpty()) {
                    columns.add(new Column(Words.code("standing", standing).in(visit.locale()), cards));
                }
            }
        }
        List<Line> lines = door.board(Optional.empty()).departments().stream()
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
                        lines,
                        columns));
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
                times.due(task.dueAt(), task.overdue()));
    }

    private static Line line(Visit visit, Board.Line line, Times times) {
        String counts = String.join(
                " · ",
                line.counts().stream()
                        .map(c -> Words.code("standing", c.standing()).in(visit.locale()) + " " + c.tasks())
                        .toList());
        return new Line(
                line.name().in(visit.locale()),
                counts,
                line.overdueSince()
                        .map(at -> Words.of("board.late", Long.toString(line.overdue()), times.minute(at))
                                .in(visit.locale()))
                        .orElse(""),
                line.nextDue().map(times::minute).orElse(""));
    }
}
