package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.rules.Finding;
import io.github.xingfujia.rules.Report;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the verification of a book came to (校验结论), kind by kind.
 *
 * @param verdict {@code proven}, {@code refused} or {@code two-persons}
 * @param asked how many questions were asked of all cases, and in how many steps
 */
record Proof(String verdict, String said, String asked, List<Line> lines) {

    /**
     * One kind of fault.
     *
     * @param state {@code proven}, {@code found} or {@code open}
     */
    record Line(String what, String state, String said) {}

    static Proof of(Report report, Locale locale) {
        String verdict = report.isProven() ? "proven" : report.isAccepted() ? "two-persons" : "refused";
        return new Proof(
                verdict,
                Words.of("proof." + verdict).in(locale),
                Words.of("proof.asked", report.questions(), report.steps()).in(locale),
                Arrays.stream(Finding.Kind.values())
                        .filter(k -> k != Finding.Kind.UNDECIDED)
                        .map(k -> line(k, report, locale))
                        .toList());
    }

    /** A kind of which nothing was found is only proven when every question was decided. */
    private static Line line(Finding.Kind kind, Report report, Locale locale) {
        long found = report.findings().stream().filter(f -> f.kind() == kind).count();
        boolean decided = report.findings().stream().noneMatch(f -> f.kind() == Finding.Kind.UNDECIDED);
        String state = found > 0 ? "found" : decided ? "proven" : "open";
        if (kind == Finding.Kind.CITATION_UNKNOWN
                && found == 0
                && !report.uncounted().isEmpty()) {
            return new Line(
                    Words.code("proof.kind", kind).in(locale),
                    "open",
                    Words.of("proof.state.uncounted", String.join("、", report.uncounted()))
                            .in(locale));
        }
        return new Line(
                Words.code("proof.kind", kind).in(locale),
                state,
                Words.of("proof.state." + state, found).in(locale));
    }
}
