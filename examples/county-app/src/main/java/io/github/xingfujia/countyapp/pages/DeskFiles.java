package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.FileLine;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What of the files of violence comes first on a desk (专档急件): who is not back from a visit, words of grave danger that wait, and
 * what was not done in time, by number and by what it is; nothing sealed, for a desk is seen by whoever passes it.
 */
final class DeskFiles {

    private static final int PAGE = 200;
    private static final int SHOWN = 20;

    private DeskFiles() {}

    /** One file, and what is the matter. */
    record Line(String href, String number, Times.Due due, String what) {}

    /** Returns every file of a list she has a part in. */
    static List<FileLine> all(Visit visit) {
        return ViolencePage.all(after -> visit.door().protection().list(after, PAGE));
    }

    /** Returns what comes first, the gravest first. */
    static List<Line> of(Visit visit, List<FileLine> files) {
        return files.stream()
                .filter(f -> isAlarmed(f) || isGrave(f) || f.overdue())
                .sorted(urgent())
                .limit(SHOWN)
                .map(f -> line(visit, f))
                .toList();
    }

    /** Orders files: an alarm, words of grave danger, what is late, what is due. */
    static Comparator<FileLine> urgent() {
        return Comparator.comparing((FileLine f) -> !isAlarmed(f))
                .thenComparing(f -> !isGrave(f))
                .thenComparing(f -> !f.overdue())
                .thenComparing(f -> since(f).orElse(Instant.MAX));
    }

    static boolean isAlarmed(FileLine file) {
        return file.alarmedSince().isPresent();
    }

    static boolean isGrave(FileLine file) {
        return file.graveWords() && file.status().equals("open");
    }

    /** Returns what is owed in a file; empty where nothing is. */
    static String owed(Visit visit, FileLine file) {
        return file.owes()
                .map(word -> Arrays.stream(Duty.values())
                        .filter(d -> d.word().equals(word))
                        .findFirst()
                        .map(Duty::wording)
                        .orElseGet(() -> Words.of("violence.owes." + word)))
                .map(wording -> wording.in(visit.locale()))
                .orElse("");
    }

    private static Optional<Instant> since(FileLine file) {
        return file.alarmedSince().or(file::overdueSince).or(file::dueAt);
    }

    private static Line line(Visit visit, FileLine file) {
        Times times = new Times(visit.house, visit.locale());
        String what = isAlarmed(file)
                ? ViolencePage.word(visit, "visit.alarmed")
                : isGrave(file) ? ViolencePage.word(visit, "violence.grave-words") : owed(visit, file);
        String href = ViolencePage.opens(file, visit)
                ? "/violence/" + file.id()
                : isAlarmed(file) ? "/visits" : "/violence?show=late";
        return new Line(href, file.number(), times.due(since(file), isAlarmed(file) || file.overdue()), what);
    }
}
