package io.github.xingfujia.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/** What an indicator is made of (指标口径): own cases, own published facts, or a series of somebody else. */
public sealed interface Input {

    /** Returns what is counted. */
    Unit unit();

    /** Returns whether it singles out how cases ended, or counts successes: such figures describe and rank nobody. */
    boolean descriptive();

    /**
     * The cases opened in the span, as they stand.
     *
     * @param where the codes that count, by dimension; all of them must hold
     * @param unit of what
     */
    record Cases(Map<Dimension, List<String>> where, Unit unit) implements Input {
        /** Keeps the order. */
        public Cases {
            where = frozen(where);
        }

        /** How many are still open is the work left to do, not how well it was done. */
        @Override
        public boolean descriptive() {
            List<String> outcomes = where.get(Dimension.OUTCOME);
            return outcomes != null && !outcomes.equals(List.of(CountedCase.OPEN));
        }

        boolean holds(CountedCase one) {
            return where.entrySet().stream().allMatch(e -> e.getValue().contains(one.value(e.getKey())));
        }
    }

    /**
     * The published facts of one name whose component {@code on} lies in the span.
     *
     * @param fact the stored name, such as {@code casework.published-raised/1}
     * @param where the values that count, by component; all of them must hold
     * @param unit of what
     */
    record Facts(String fact, Map<String, List<String>> where, Unit unit) implements Input {
        /** Keeps the order. */
        public Facts {
            where = frozen(where);
        }

        @Override
        public boolean descriptive() {
            return where.containsKey("ending") || where.containsKey("result");
        }
    }

    /**
     * A year of a series.
     *
     * @param series the series
     */
    record Series(ExternalSeries series) implements Input {
        @Override
        public Unit unit() {
            return series.unit();
        }

        @Override
        public boolean descriptive() {
            return series.descriptive();
        }
    }

    private static <K> Map<K, List<String>> frozen(Map<K, List<String>> where) {
        ImmutableMap.Builder<K, List<String>> copy = ImmutableMap.builder();
        where.forEach((key, values) -> copy.put(key, ImmutableList.copyOf(values)));
        return copy.build();
    }
}
