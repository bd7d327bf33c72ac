package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.kernel.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the verification of a book came to (校验报告): proven, or refuted with cases, or not decided within the budget.
 *
 * @param book the id of the book
 * @param digest the digest of its content
 * @param findings everything found, in the order of the checks
 * @param questions how many questions were asked of the whole space of cases
 * @param steps how many steps the answers took: the same everywhere
 * @param cited whether what the rules rest on was looked up in a register of citations
 * @param uncounted what rules cite of norms whose number of articles is not on the register: that there is such a place was
 *     not looked up, in the order of the rules
 * @param selfSaid what the book itself says it decides about, where no house fixed it; the report proves nothing of that
 */
public record Report(
        String book,
        String digest,
        List<Finding> findings,
        int questions,
        long steps,
        boolean cited,
        List<String> uncounted,
        Optional<TableClass> selfSaid) {

    /** Keeps the findings in order. */
    public Report {
        findings = ImmutableList.copyOf(findings);
        uncounted = ImmutableList.copyOf(uncounted);
    }

    /** Returns the same with every place said in another way, such as the cell that a line was read from. */
    public Report placed(UnaryOperator<String> place) {
        return new Report(
                book,
                digest,
                findings.stream().map(f -> f.placed(place)).toList(),
                questions,
                steps,
                cited,
                uncounted,
                selfSaid);
    }

    /** Returns whether nothing was refuted: the book may be adopted. */
    public boolean isAccepted() {
        return findings.stream().noneMatch(Finding::isRefuted);
    }

    /** Returns whether every question was decided, and none against the book. */
    public boolean isProven() {
        return findings.isEmpty();
    }

    /** Returns whether two persons have to adopt the book, because something could not be decided, or must be read. */
    public boolean needsTwoPersons() {
        return isAccepted() && !isProven();
    }

    /** Tells everything refuted, each with its place. */
    public void tell(Checks problems) {
        for (Finding finding : findings) {
            if (finding.isRefuted()) {
                problems.add(Violation.of(finding.at(), "rule-finding", "", finding.text()));
            }
        }
    }

    /** Returns the report as lines of text in the language asked for. */
    public String in(Locale locale) {
        long refuted = findings.stream().filter(Finding::isRefuted).count();
        List<String> lines = new ArrayList<>();
        lines.add(Texts.of("report.head", book, digest.substring(0, 12)).in(locale));
        lines.add(Texts.of("report.asked", questions, steps).in(locale));
        lines.add(Texts.of("report.found", refuted, findings.size() - refuted).in(locale));
        for (Finding finding : findings) {
            lines.add(Texts.of("report.line", finding.at(), finding.text()).in(locale));
        }
        if (!cited) {
            lines.add(Texts.of("report.uncited").in(locale));
        }
        uncountedText().ifPresent(said -> lines.add(said.in(locale)));
        selfSaid.ifPresent(said -> lines.add(Texts.of("report.self-said", Texts.of("class." + SourceNode.word(said)))
                .in(locale)));
        lines.add(verdict().in(locale));
        return String.join("\n", lines);
    }

    /** Returns what people read of the places that were not looked up; empty when all were. */
    public Optional<Wording> uncountedText() {
        return uncounted.isEmpty()
                ? Optional.empty()
                : Optional.of(Texts.of("report.uncounted", String.join("、", uncounted)));
    }

    private Wording verdict() {
        if (isProven()) {
            return Texts.of(cited ? "report.proven" : "report.proven-uncited");
        }
        return Texts.of(isAccepted() ? "report.two-persons" : "report.refused");
    }
}
