package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.Door;
import io.github.xingfujia.casework.CaseLine;
import io.github.xingfujia.countyapp.pages.Together.Foreseen;
import io.github.xingfujia.countyapp.pages.Together.Kind;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.way.RepeatedCommandException;
import io.github.xingfujia.way.StaleRevisionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Several cases at once (批量办理): first what would come of each and what is refused, then one confirmation. Each is a command of
 * its own: what fails stops none of the others, and is told.
 *
 * @param kind what is to be done, as a form says it
 * @param command the id under which confirming twice is doing it once
 * @param done whether it was done; else this is the preview
 * @param rows one for each case
 */
record TogetherPage(String kind, String command, boolean done, List<Row> rows) {

    /** How many may be taken at once: as many as a desk shows. */
    static final int MOST = 60;

    /**
     * One case.
     *
     * @param id the key; empty for one that cannot be opened
     * @param text what would come of it, what came of it, or why nothing does
     * @param key what has to be the same when it is done; empty when nothing can be
     * @param grade {@code left} for what goes well, {@code late} for what does not
     */
    record Row(String id, String number, String about, String text, String key, String grade) {}

    /** Returns how many go well. */
    long good() {
        return rows.stream().filter(r -> r.grade().equals("left")).count();
    }

    static void preview(Visit visit) throws IOException {
        visit.worker();
        Kind kind = kind(visit);
        Together together = new Together(visit, kind);
        List<Row> rows = rows(visit, line -> {
            Outcome<Foreseen> foreseen = together.foresee(line.id());
            return foreseen.fold(
                    f -> row(visit, line, f.text(), f.key(), "left"),
                    refusal -> row(visit, line, Steps.refused(refusal, visit.locale()), "", "late"));
        });
        visit.show(
                "together", new TogetherPage(kind.name(), visit.house.sessions().draw(), false, rows));
    }

    static void run(Visit visit) throws IOException {
        visit.worker();
        Kind kind = kind(visit);
        Together together = new Together(visit, kind);
        String command = visit.typed().one("command");
        List<Row> rows = rows(visit, line -> {
            String key = visit.typed().one("key-" + line.id());
            Door door = visit.door().under(CommandId.of(command + "-" + line.id()));
            try {
                return together.run(door, line.id(), key)
                        .refusal()
                        .map(r -> row(visit, line, Steps.refused(r, visit.locale()), "", "late"))
                        .orElseGet(() -> row(visit, line, said(visit, "together.done"), "", "left"));
            } catch (StaleRevisionException | RepeatedCommandException e) {
                return row(visit, line, said(visit, "together.changed"), "", "late");
            } catch (InvalidInput e) {
                return row(visit, line, said(visit, "together.not-done"), "", "late");
            }
        });
        visit.show("together", new TogetherPage(kind.name(), command, true, rows));
    }

    private static Kind kind(Visit visit) {
        return switch (visit.typed().one("kind")) {
            case "ASSIGN" -> Kind.ASSIGN;
            case "REVIEW" -> Kind.REVIEW;
            default -> throw new InvalidInput(List.of(Violation.of("kind", "one-of", "", "ASSIGN / REVIEW")));
        };
    }

    /** Asks about every case that was ticked; one she may not open is told like one that is not there. */
    private static List<Row> rows(Visit visit, Function<CaseLine, Row> ask) {
        Map<String, CaseLine> mine = Desk.all(visit.door().casework()).stream()
                .collect(Collectors.toMap(l -> l.id().value(), Function.identity()));
        List<Row> rows = new ArrayList<>();
        for (String id :
                visit.typed().all("case").stream().distinct().limit(MOST).toList()) {
            rows.add(Optional.ofNullable(mine.get(id))
                    .map(ask)
                    .orElseGet(() -> new Row("", "–", "", said(visit, "together.not-there"), "", "late")));
        }
        return rows;
    }

    private static Row row(Visit visit, CaseLine line, String text, String key, String grade) {
        return new Row(
                line.id().value(),
                line.number(),
                visit.house.categories().path(line.category(), visit.locale()),
                text,
                key,
                grade);
    }

    private static String said(Visit visit, String key) {
        return Words.of(key).in(visit.locale());
    }
}
