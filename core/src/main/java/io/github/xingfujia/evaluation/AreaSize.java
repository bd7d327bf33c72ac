package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;

/**
 * How many people live in a village (村人口), for its quota.
 *
 * @param village the village
 * @param people how many
 */
public record AreaSize(DivisionCode village, int people) {

    /** Refuses a number below nought. */
    public AreaSize {
        Checks.of().range("people", people, 0, 100_000_000).orThrow();
    }
}
