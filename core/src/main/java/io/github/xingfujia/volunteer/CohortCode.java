package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;

/**
 * The code of a cohort of backbones in the county's files (骨干类别代码), such as {@code counselling-backbone}.
 *
 * @param value one line, at most 40 characters
 */
public record CohortCode(String value) {

    /** Refuses several lines. */
    public CohortCode {
        Checks.of().line("cohort", value, 1, 40).orThrow();
    }

    /** Returns the code written as {@code value}. */
    public static CohortCode of(String value) {
        return new CohortCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
