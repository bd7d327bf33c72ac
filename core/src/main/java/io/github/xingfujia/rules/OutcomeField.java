package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One field of a book's outcome.
 *
 * @param type what its values mean to each other
 * @param values the allowed values by label
 * @param protects the value from which on it protects somebody, whatever a rule says of itself; empty when none does
 * @param weaker which of two time limits asks less
 */
record OutcomeField(String name, Type type, Map<String, Label> values, Optional<String> protects, Weaker weaker) {

    OutcomeField {
        values = ImmutableMap.copyOf(values);
    }

    OutcomeField(String name, Type type, Map<String, Label> values) {
        this(name, type, values, Optional.empty(), Weaker.LONGER);
    }

    /** Which of two time limits asks less of those who have to keep it, or gives less to those who have it. */
    enum Weaker {
        /** The longer: by then something is due. */
        LONGER,
        /** The shorter: as long something holds. */
        SHORTER
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
            case DURATION ->
                weaker == Weaker.LONGER
                        ? TimeLimit.of(now).mayOutlast(TimeLimit.of(before))
                        : TimeLimit.of(before).mayOutlast(TimeLimit.of(now));
        };
    }

    /** Returns whether a value protects somebody. */
    boolean protects(String value) {
        return protects.filter(from -> codes().indexOf(value) >= codes().indexOf(from))
                .isPresent();
    }

    private List<String> codes() {
        return List.copyOf(values.keySet());
    }
}
