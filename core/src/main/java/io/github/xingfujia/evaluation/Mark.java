package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import java.util.List;

/**
 * What one juror gave one entrant (评委打分).
 *
 * @param juror any key of the juror
 * @param entrant the key of the entrant
 * @param points 0 to 100 for each criterion, in the order of the sheet
 */
public record Mark(String juror, String entrant, List<Integer> points) {

    /** Refuses points outside 0 to 100. */
    public Mark {
        points = ImmutableList.copyOf(points);
        Checks checks = Checks.of().line("juror", juror, 1, 80).line("entrant", entrant, 1, 80);
        points.forEach(p -> checks.range("points", p, 0, 100));
        checks.orThrow();
    }

    /** Returns a mark on a sheet with a single criterion. */
    public static Mark of(String juror, String entrant, int points) {
        return new Mark(juror, entrant, List.of(points));
    }
}
