package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.Checks;

/**
 * How the public vote counts (公众投票计法).
 *
 * <p>Brushing (刷票) is discounted by a stated rule: of the votes for one entrant on one day by one channel, those above {@code
 * peak} times the median of all such counts of the channel, and above {@code floor}, count with {@code counts} per cent only; and whoever had votes cut so has at most as many in all as the
 * highest of those who had none.
 *
 * <p>Where fewer votes than {@code turnout} came in all, or none for anybody of a class, the panel decides alone: a handful of ballots
 * does not make thirty points.
 *
 * @param share per cent of the whole score, 1 to 99; the panel has the rest (内乡: 30)
 * @param peak how many times the median counts in full, 1 to 100
 * @param floor so many votes always count in full, 0 to 1,000,000
 * @param counts what a vote above that counts, per cent, 0 to 100
 * @param turnout from how many votes in all, after the discount, the public counts, 0 to 1,000,000
 */
public record VoteRule(int share, int peak, int floor, int counts, int turnout) {

    /** Refuses a share that leaves the panel nothing. */
    public VoteRule {
        Checks.of()
                .range("share", share, 1, 99)
                .range("peak", peak, 1, 100)
                .range("floor", floor, 0, 1_000_000)
                .range("counts", counts, 0, 100)
                .range("turnout", turnout, 0, 1_000_000)
                .orThrow();
    }

    /** Creates a rule that counts however few vote. */
    public VoteRule(int share, int peak, int floor, int counts) {
        this(share, peak, floor, counts, 0);
    }

    /** Returns the same rule with another discount. */
    public VoteRule counting(int percent) {
        return new VoteRule(share, peak, floor, percent, turnout);
    }
}
