package io.github.xingfujia.evaluation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How one entrant stands after a tally (计分结果): every figure that decided, as it is printed.
 *
 * @param entrant the key
 * @param category its class
 * @param area where it comes from
 * @param marks how many marks it has
 * @param panel the mean of the marks that count, two decimals, half up
 * @param first the mean in the criterion that weighs most, likewise
 * @param spread the distance between the highest and lowest mark that count
 * @param votes votes of the public after the discount
 * @param score panel and public together, two decimals, half up; equal here is equal
 * @param rank from 1; those whom no rule tells apart share one
 * @param award the title; empty for none
 */
public record Standing(
        String entrant,
        String category,
        String area,
        int marks,
        BigDecimal panel,
        BigDecimal first,
        BigDecimal spread,
        BigDecimal votes,
        BigDecimal score,
        int rank,
        Optional<String> award) {

    Standing at(int place) {
        return new Standing(entrant, category, area, marks, panel, first, spread, votes, score, place, award);
    }

    Standing without() {
        return new Standing(entrant, category, area, marks, panel, first, spread, votes, score, rank, Optional.empty());
    }

    Standing awarded(String title) {
        return new Standing(
                entrant, category, area, marks, panel, first, spread, votes, score, rank, Optional.of(title));
    }
}
