package io.github.xingfujia.prevention;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import java.util.List;

/**
 * What a county lays down for prevention (预防期限).
 *
 * @param longest how long a watch lasts at most, in days
 */
public record PreventionTerms(int longest) {

    /** Reads the terms: a later file replaces what it states. */
    public static PreventionTerms read(List<SourceNode> files, Checks problems) {
        if (files.isEmpty()) {
            problems.add(Violation.of("prevention", "required", ""));
            return new PreventionTerms(1);
        }
        files.forEach(f -> f.only("watch").at("watch").only("days"));
        SourceNode days = files.stream()
                .map(f -> f.at("watch").at("days"))
                .reduce((earlier, later) -> later.isPresent() ? later : earlier)
                .orElseThrow();
        return new PreventionTerms((int) days.number(1, 366));
    }
}
