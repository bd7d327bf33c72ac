package io.github.xingfujia.books;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.rules.Finding;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.rules.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the verification of a candidate came to (核验摘要), as it is kept.
 *
 * @param verdict the verdict
 * @param digest SHA-256 of the whole report, hexadecimal
 * @param findings what people read of it, each with its place, and what was not looked up, at most 40; the last one counts those that are left out
 */
public record Proof(Verdict verdict, String digest, List<Label> findings) {

    private static final int MOST = 40;

    /** Keeps the first 40 findings in order. */
    public Proof {
        findings = findings.stream().limit(MOST).collect(ImmutableList.toImmutableList());
    }

    /** Returns what is kept of a report. */
    static Proof of(Report report) {
        Verdict verdict =
                report.isProven() ? Verdict.ACCEPTED : report.isAccepted() ? Verdict.UNDECIDED : Verdict.REFUTED;
        String digest = Hashing.sha256()
                .hashString(report.in(Locale.CHINA), StandardCharsets.UTF_8)
                .toString();
        return new Proof(verdict, digest, told(report));
    }

    /** What refuses the book comes first, and what is not kept is counted at the end. */
    private static List<Label> told(Report report) {
        List<Label> told = new ArrayList<>();
        List<Finding> all = Stream.concat(
                        report.findings().stream().filter(Finding::isRefuted),
                        report.findings().stream().filter(f -> !f.isRefuted()))
                .toList();
        for (Finding f : all) {
            told.add(new Label(f.at() + " " + f.in(Locale.CHINA), f.at() + " " + f.in(Locale.ENGLISH)));
        }
        report.uncountedText().ifPresent(said -> told.add(new Label(said.in(Locale.CHINA), said.in(Locale.ENGLISH))));
        if (told.size() > MOST) {
            Wording more = Wording.of("books", "proof.more", told.size() - MOST + 1);
            told.set(MOST - 1, new Label(more.in(Locale.CHINA), more.in(Locale.ENGLISH)));
        }
        return told;
    }
}
