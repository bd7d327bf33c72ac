package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * One title of a campaign and its places (奖项名额). Titles are given in the order of the sheet; who has one gets no other.
 *
 * @param code such as {@code top-ten}
 * @param places how many, 1 to 1000
 * @param per over all entrants, or in each class
 */
public record Award(String code, int places, Per per) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** What the places are counted over. */
    public enum Per {
        /** Over all entrants. */
        ALL,
        /** In each class. */
        CATEGORY
    }

    /** Refuses no places. */
    public Award {
        Checks.of()
                .matches("award", code, FORM, "a-z 0-9 -")
                .range("places", places, 1, 1000)
                .orThrow();
    }
}
