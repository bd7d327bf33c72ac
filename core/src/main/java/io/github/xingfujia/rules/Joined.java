package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Localized;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Several texts as one list, in the language of the whole. */
record Joined(List<Localized> parts, String between) implements Localized {

    Joined {
        parts = ImmutableList.copyOf(parts);
    }

    Joined(List<Localized> parts) {
        this(parts, "explanation.and");
    }

    @Override
    public String in(Locale locale) {
        return parts.stream()
                .map(p -> p.in(locale))
                .collect(Collectors.joining(Texts.of(between).in(locale)));
    }
}
