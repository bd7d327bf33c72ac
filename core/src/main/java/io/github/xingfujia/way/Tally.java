package io.github.xingfujia.way;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Index;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A count over index rows that a decision may take as advice (参考计数), such as who has least to do; never what an
 * invariant rests on.
 *
 * @param kind the kind of row
 * @param filter which rows
 * @param by the attribute to count by
 */
public record Tally(String kind, Filter filter, String by) {

    /** Counts, by the attribute's values. */
    Map<String, Long> counted(HomeId home, Index index) {
        Map<String, Long> counts = new LinkedHashMap<>();
        index.count(home, kind, filter, List.of(by))
                .forEach(c -> counts.put(c.values().get(0), c.rows()));
        return counts;
    }
}
