package io.github.xingfujia.statistics;

import io.github.xingfujia.rules.Label;
import java.util.Optional;

/**
 * An indicator (指标) as a file declares it.
 *
 * @param code stable code
 * @param name what it says
 * @param numerator how many
 * @param denominator of how many
 * @param rounding decimals
 * @param success what counts as success (和好, 暂缓, 协议); required when an input singles out how cases ended
 * @param declared whether the file calls it descriptive although its inputs do not
 * @param beside the code of the own indicator that answers the same question; empty when there is none
 */
public record Indicator(
        String code,
        Label name,
        Input numerator,
        Input denominator,
        Rounding rounding,
        Optional<Label> success,
        boolean declared,
        Optional<String> beside) {

    /** What may rest on an indicator, if it is not descriptive. */
    public enum Aim {
        /** A number to be reached. */
        TARGET,
        /** An order of posts or people. */
        RANKING,
        /** A mark. */
        GRADE,
        /** A star. */
        STAR,
        /** An honour. */
        HONOUR
    }

    /** Returns whether it only describes: no target, ranking, grade, star or honour may rest on it. */
    public boolean descriptive() {
        return declared || numerator.descriptive() || denominator.descriptive();
    }
}
