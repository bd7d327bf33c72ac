package io.github.xingfujia.stations;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/** What a target counts (计数对象). */
public sealed interface Counts {

    /** Posts of a tier that serve on the day. */
    record Posts(StandardCode tier) implements Counts {}

    /** Posts of a tier that serve on the day and are accredited by their standard; on condition is not enough. */
    record Accredited(StandardCode tier) implements Counts {}

    /** Studios that came to a step or above, and do not rest on the day. */
    record Studios(StudioStep step) implements Counts {}

    /**
     * Facts another room published.
     *
     * @param fact the stored name, such as {@code volunteer.published-exchange/1}
     * @param where what components must be
     * @param less the stored name of the fact that tells that one of them stands no more, or again ({@code stands}); empty when they stand
     *     for good
     * @param yearly whether only those of the day's calendar year count
     */
    record Told(String fact, Map<String, String> where, Optional<String> less, boolean yearly) implements Counts {
        /** Keeps the order. */
        public Told {
            where = ImmutableMap.copyOf(where);
        }
    }
}
