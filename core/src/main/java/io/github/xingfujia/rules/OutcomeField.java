package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * One field of a book's outcome.
 *
 * @param type what its values mean to each other
 * @param values the allowed values by label
 */
record OutcomeField(String name, Type type, Map<String, Label> values) {

    OutcomeField {
        values = ImmutableMap.copyOf(values);
    }

    /** How the values of a field compare. */
    enum Type {
        /** Not at all. */
        CHOICE,
        /** From the least grave to the gravest, as listed. */
        RISING,
        /** As time limits, such as {@code 72h}. */
        DURATION
    }

    /** Returns whether {@code now} is worse for the protected than {@code before}: longer, or less grave. */
    boolean isWorse(String before, String now) {
        if (before.equals(now)) {
            return false;
        }
        return switch (type) {
            case CHOICE -> false;
            case RISING -> codes().indexOf(now) < codes().indexOf(before);
            case DURATION -> TimeLimit.of(now).mayOutlast(TimeLimit.of(before));
        };
    }

    private List<String> codes() {
        return List.copyOf(values.keySet());
    }
}
