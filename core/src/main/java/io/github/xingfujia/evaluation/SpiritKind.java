package io.github.xingfujia.evaluation;

import io.github.xingfujia.rules.Label;

/**
 * A kind of activity of family spirit (家风活动类型), as a county's data.
 *
 * @param code the code
 * @param name what people call it
 * @param most how many people one such activity reaches at most: who writes down more has typed it wrongly, or adds up a year
 */
public record SpiritKind(String code, Label name, int most) {

    /** How many people where the county says nothing. */
    public static final int USUAL_MOST = 5_000;
}
