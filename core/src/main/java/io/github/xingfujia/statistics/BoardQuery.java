package io.github.xingfujia.statistics;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Asks for several figures at once (一览): counted in one pass.
 *
 * @param indicators which indicators
 * @param compared which outside series; empty for none
 * @param register which register; empty for none
 */
public record BoardQuery(
        List<IndicatorQuery> indicators, Optional<CompareQuery> compared, Optional<RegisterQuery> register) {

    /** Keeps the order. */
    public BoardQuery {
        indicators = ImmutableList.copyOf(indicators);
    }
}
