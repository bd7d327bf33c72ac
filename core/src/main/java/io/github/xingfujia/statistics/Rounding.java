package io.github.xingfujia.statistics;

import io.github.xingfujia.kernel.Checks;

/**
 * How many decimals of a percentage are shown (取舍), always rounded half up from the exact ratio, never twice.
 *
 * @param shown decimals of the figure that is read, 0 to 4
 * @param exact decimals of the figure in brackets, not fewer
 */
public record Rounding(int shown, int exact) {

    /** A whole per cent, with two decimals in brackets. */
    public static final Rounding USUAL = new Rounding(0, 2);

    /** Refuses more decimals than a count of people bears. */
    public Rounding {
        Checks.of().range("shown", shown, 0, 4).range("exact", exact, shown, 4).orThrow();
    }
}
