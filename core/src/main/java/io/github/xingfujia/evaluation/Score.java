package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import java.util.List;

/**
 * What a juror gives one nomination (打分).
 *
 * @param nomination the nomination
 * @param points 0 to 100 for each criterion, in the order of the sheet
 */
public record Score(NominationId nomination, List<Integer> points) {

    /** Refuses points outside 0 to 100. */
    public Score {
        points = ImmutableList.copyOf(points);
        Checks checks = Checks.of().range("points", points.size(), 1, 100);
        points.forEach(p -> checks.range("points", p, 0, 100));
        checks.orThrow();
    }
}
