package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import java.util.List;
import java.util.Optional;

/**
 * By what rules a tally is made (计分规则): stated beforehand, and nothing else decides.
 *
 * <p>No norm was found that says to drop the highest and lowest mark; how many are dropped is the sheet's figure.
 *
 * @param weights per cent of each criterion, together 100
 * @param least how many marks an entrant must have to be ranked, 1 to 99
 * @param trim how many of the highest and of the lowest marks are dropped, 0 to 20; {@code least} must leave one
 * @param vote how the public vote counts; empty when there is none
 * @param ties what decides between equal scores, in order
 * @param line what becomes of those who stay equal where the places end
 * @param awards the titles, in order
 * @param perArea how many of one area can be named at most; 0 for any number
 */
public record JudgingRules(
        List<Integer> weights,
        int least,
        int trim,
        Optional<VoteRule> vote,
        List<TieBreak> ties,
        AtTheLine line,
        List<Award> awards,
        int perArea) {

    /** Refuses weights that do not make 100, a panel that trimming uses up, and a title or rule stated twice. */
    public JudgingRules {
        weights = ImmutableList.copyOf(weights);
        ties = ImmutableList.copyOf(ties);
        awards = ImmutableList.copyOf(awards);
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        Checks checks = Checks.of()
                .range("weights", sum, 100, 100)
                .range("trim", trim, 0, 20)
                .range("least", least, Math.max(1, 2 * Math.min(Math.max(trim, 0), 20) + 1), 99)
                .range("perArea", perArea, 0, 1000)
                .range("awards", awards.size(), 1, 20)
                .that(ties.stream().distinct().count() == ties.size(), "ties", "duplicate-key", "ties", "ties")
                .that(
                        awards.stream().map(Award::code).distinct().count() == awards.size(),
                        "awards",
                        "duplicate-key",
                        "awards",
                        "awards");
        weights.forEach(w -> checks.range("weights", w, 1, 100));
        checks.orThrow();
    }

    /** Returns the rules of a panel alone, with one criterion, for so many places over all. */
    public static JudgingRules panel(int least, int trim, int places) {
        return new JudgingRules(
                List.of(100),
                least,
                trim,
                Optional.empty(),
                List.of(TieBreak.AGREEMENT),
                AtTheLine.ALL_NAMED,
                List.of(new Award("named", places, Award.Per.ALL)),
                0);
    }

    /** Returns the same rules together with a vote of the public. */
    public JudgingRules with(VoteRule rule) {
        return new JudgingRules(weights, least, trim, Optional.of(rule), ties, line, awards, perArea);
    }

    /** Returns the same rules where the panel decides alone. */
    JudgingRules withoutVote() {
        return new JudgingRules(weights, least, trim, Optional.empty(), ties, line, awards, perArea);
    }

    /** Returns the same rules for these titles. */
    public JudgingRules awarding(Award... titles) {
        return new JudgingRules(weights, least, trim, vote, ties, line, List.of(titles), perArea);
    }

    /** Returns the same rules with at most so many named from one area. */
    public JudgingRules atMostPerArea(int most) {
        return new JudgingRules(weights, least, trim, vote, ties, line, awards, most);
    }

    /** Returns the same rules with these tie-breaks. */
    public JudgingRules breakingTiesBy(AtTheLine atTheLine, TieBreak... inOrder) {
        return new JudgingRules(weights, least, trim, vote, List.of(inOrder), atTheLine, awards, perArea);
    }

    /** Returns the rules with another trim, and a panel large enough for it. */
    JudgingRules trimming(int other) {
        return new JudgingRules(weights, Math.max(least, 2 * other + 1), other, vote, ties, line, awards, perArea);
    }
}
