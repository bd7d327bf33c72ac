package io.github.xingfujia.network;

import io.github.xingfujia.kernel.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole (占比), kept as both counts.
 *
 * @param part cases counted
 * @param whole all cases; 0 when there are none, and then there is no percentage
 */
public record Share(long part, long whole) {

    /** Refuses a part larger than the whole. */
    public Share {
        Checks.of()
                .range("whole", whole, 0, Long.MAX_VALUE)
                .range("part", part, 0, Math.max(0, whole))
                .orThrow();
    }

    /**
     * Returns the percentage, rounded half up.
     *
     * @param decimals digits behind the point
     * @throws IllegalStateException when the whole is 0
     */
    public BigDecimal percent(int decimals) {
        if (whole == 0) {
            throw new IllegalStateException("no percentage of nothing");
        }
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }
}
