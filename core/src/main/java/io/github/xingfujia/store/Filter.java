package io.github.xingfujia.store;

import java.time.Instant;
import java.util.List;

/**
 * A condition on index rows (筛选条件) that every store can answer from an index.
 *
 * <p>A row without a value for the attribute never matches, except with {@link NoneOf}. On an attribute of several texts a condition
 * holds when one of them matches.
 */
public sealed interface Filter {

    /** Holds for every row. */
    record Everything() implements Filter {}

    /** Holds when the text is {@code value}. */
    record Equal(String attribute, String value) implements Filter {}

    /** Holds when the text is one of {@code values}. */
    record In(String attribute, List<String> values) implements Filter {
        /** Keeps the values as they are given. */
        public In {
            values = List.copyOf(values);
        }
    }

    /** Holds when the text starts with {@code prefix}. */
    record Prefix(String attribute, String prefix) implements Filter {}

    /** Holds when {@code from <= number <= to}; on {@link Kind#DUE_AT} in microseconds. */
    record Range(String attribute, long from, long to) implements Filter {}

    /** Holds when none of the texts is one of {@code values}; also for a row without the attribute. */
    record NoneOf(String attribute, List<String> values) implements Filter {
        /** Keeps the values as they are given. */
        public NoneOf {
            values = List.copyOf(values);
        }
    }

    /** Holds when every part holds. */
    record All(List<Filter> parts) implements Filter {
        /** Keeps the parts as they are given. */
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Returns a filter that every row passes. */
    static Filter everything() {
        return new Everything();
    }

    /** Returns a filter for rows due at or before {@code now}. */
    static Filter dueBy(Instant now) {
        return new Range(Kind.DUE_AT, Long.MIN_VALUE, Micros.of(now));
    }

    /** Returns a filter that holds when both hold. */
    default Filter and(Filter other) {
        return new All(List.of(this, other));
    }
}
