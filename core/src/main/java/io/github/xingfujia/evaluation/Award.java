package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * One title of a campaign and its places (奖项名额). Titles are given in the order of the sheet; who has one gets no other.
 *
 * @param code such as {@code top-ten}
 * @param places how many, 1 to 1000
 * @param per over all entrants, or in each class
 * @param from the score that is needed, 0 to 100: whoever stays below has no title, however many places are left (最低入选分)
 */
public record Award(String code, int places, Per per, int from) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** What the places are counted over. */
    public enum Per {
        /** Over all entrants. */
        ALL,
        /** In each class. */
        CATEGORY
    }

    /** Refuses no places, and a score that nobody can reach. */
    public Award {
        Checks.of()
                .matches("award", code, FORM, "a-z 0-9 -")
                .range("places", places, 1, 1000)
                .range("from", from, 0, 100)
                .orThrow();
    }

    /** Creates a title for which no score is needed. */
    public Award(String code, int places, Per per) {
        this(code, places, per, 0);
    }
}
