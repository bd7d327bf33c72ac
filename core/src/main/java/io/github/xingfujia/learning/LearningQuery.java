package io.github.xingfujia.learning;

import io.github.xingfujia.kernel.Checks;
import java.util.OptionalLong;

/**
 * Asks how much was learnt in a year (学习统计).
 *
 * @param year the calendar year in Asia/Shanghai, 2000 to 2099
 * @param asOf up to which position of the journal; empty for now
 */
public record LearningQuery(int year, OptionalLong asOf) {

    /** Refuses another century. */
    public LearningQuery {
        Checks.of().range("year", year, 2000, 2099).orThrow();
    }

    /** Asks for a year as it stands now. */
    public static LearningQuery of(int year) {
        return new LearningQuery(year, OptionalLong.empty());
    }
}
