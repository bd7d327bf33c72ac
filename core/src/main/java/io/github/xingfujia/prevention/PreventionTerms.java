package io.github.xingfujia.prevention;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import java.util.List;

/**
 * What a county lays down for prevention (预防期限).
 *
 * @param longest how long a watch lasts at most, in days
 * @param signs how long an early sign may be taken up, in days
 */
public record PreventionTerms(int longest, int signs) {

    /** Reads the terms: a later file replaces what it states. */
    public static PreventionTerms read(List<SourceNode> files, Checks problems) {
        if (files.isEmpty()) {
            problems.add(Violation.of("prevention", "required", ""));
            return new PreventionTerms(1, 1);
        }
        files.forEach(f -> {
            f.only("watch", "signs").at("watch").only("days");
            f.at("signs").only("days");
        });
        return new PreventionTerms(days(files, "watch"), days(files, "signs"));
    }

    private static int days(List<SourceNode> files, String of) {
        SourceNode days = files.stream()
                .map(f -> f.at(of).at("days"))
                .reduce((earlier, later) -> later.isPresent() ? later : earlier)
                .orElseThrow();
        return (int) days.number(1, 366);
    }
}
