package io.github.xingfujia.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Checks;
import java.util.List;
import java.util.Map;

/**
 * What a county declares of its figures (统计口径): units, outside series, indicators, and what rests on them.
 *
 * @param units by code
 * @param series by code
 * @param indicators by code
 * @param targets in the order of the files
 */
public record Declarations(
        Map<String, Unit> units,
        Map<String, ExternalSeries> series,
        Map<String, Indicator> indicators,
        List<Target> targets) {

    /** Keeps the order of the files. */
    public Declarations {
        units = ImmutableMap.copyOf(units);
        series = ImmutableMap.copyOf(series);
        indicators = ImmutableMap.copyOf(indicators);
        targets = ImmutableList.copyOf(targets);
    }

    /**
     * Returns an indicator.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput naming those there are
     */
    public Indicator indicator(String code) {
        Indicator found = indicators.get(code);
        Checks.of()
                .that(found != null, "code", "one-of", Checks.shape(code), String.join(" ", indicators.keySet()))
                .orThrow();
        if (found == null) {
            throw new IllegalStateException(code);
        }
        return found;
    }
}
