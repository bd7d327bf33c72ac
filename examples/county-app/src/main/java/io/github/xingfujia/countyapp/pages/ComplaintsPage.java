package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.ComplaintLine;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The complaints that wait for an answer of this post (待答复投诉): by when each is due, not what it says.
 *
 * @param said what was just done; may be empty
 * @param lines the oldest first
 * @param more whether more wait than are shown
 */
record ComplaintsPage(String said, List<Line> lines, boolean more) {

    private static final int SHOWN = 100;

    /** A complaint. */
    record Line(String id, String received, Times.Due due) {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        Times times = new Times(visit.house, visit.locale());
        var page = visit.door().casework().complaints(Optional.empty(), SHOWN);
        List<Line> lines = page.rows().stream().map(line -> line(line, times)).toList();
        String said = visit.typed().one("said").equals("answered") ? "complaint.said" : "";
        visit.show(
                "complaints",
                new ComplaintsPage(
                        said.isEmpty() ? "" : Words.of(said).in(visit.locale()),
                        lines,
                        page.next().isPresent()));
    }

    private static Line line(ComplaintLine line, Times times) {
        return new Line(line.id().value(), times.minute(line.receivedAt()), times.due(line.dueAt(), line.overdue()));
    }
}
