package io.github.xingfujia.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What the matcher decides a suspicion by (查重依据); that it was looked at is on record.
 *
 * @param cases the disputes of the suspicion, the earlier first; of a violence file nothing is shown
 */
public record MatchView(List<MatchedCase> cases) {

    /** Keeps the cases in order. */
    public MatchView {
        cases = ImmutableList.copyOf(cases);
    }
}
