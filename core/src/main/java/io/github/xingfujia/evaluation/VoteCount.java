package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.Checks;

/**
 * How many votes one nomination got (得票数).
 *
 * @param nomination the nomination
 * @param votes how many
 */
public record VoteCount(NominationId nomination, int votes) {

    /** Refuses a number below nought. */
    public VoteCount {
        Checks.of().range("votes", votes, 0, 100_000_000).orThrow();
    }
}
