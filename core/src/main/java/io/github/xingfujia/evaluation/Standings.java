package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a tally came to (评选结果).
 *
 * @param ranked by rank; those who share one by their keys
 * @param notJudged whom too few jurors marked, by their keys
 */
public record Standings(List<Standing> ranked, List<String> notJudged) {

    /** Keeps the lists as they are given. */
    public Standings {
        ranked = ImmutableList.copyOf(ranked);
        notJudged = ImmutableList.copyOf(notJudged);
    }

    /** Returns who got a title, by rank. */
    public List<Standing> named() {
        return ranked.stream().filter(s -> s.award().isPresent()).toList();
    }
}
