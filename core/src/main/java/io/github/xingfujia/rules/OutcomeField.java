package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * One field of a book's outcome.
 *
 * @param values the allowed values by label
 */
record OutcomeField(String name, Map<String, Label> values) {

    OutcomeField {
        values = ImmutableMap.copyOf(values);
    }
}
