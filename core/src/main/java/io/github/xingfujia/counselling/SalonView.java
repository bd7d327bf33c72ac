package io.github.xingfujia.counselling;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import java.util.List;

/**
 * A salon as its studio sees it (沙龙情况): numbers, and nobody.
 *
 * @param line as anybody may see it
 * @param host who holds it
 * @param came how many came with a ticket
 * @param walkIns how many came without one
 * @param scores what was answered; none while fewer answered than the county's least
 */
public record SalonView(SalonLine line, StaffId host, int came, int walkIns, List<Score> scores) {

    /** Keeps the order. */
    public SalonView {
        scores = ImmutableList.copyOf(scores);
    }

    /**
     * What was answered to one question.
     *
     * @param question of the county's list
     * @param answers how many answered
     * @param points the sum of their points, 1 to 5 each
     */
    public record Score(CounselCode question, int answers, int points) {}
}
