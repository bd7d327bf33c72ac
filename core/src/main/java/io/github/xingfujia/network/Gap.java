package io.github.xingfujia.network;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.rules.Label;
import java.util.List;
import java.util.Locale;

/**
 * Something missing in the network (缺口).
 *
 * @param kind what is missing
 * @param where code of the division, id of the post or key of the tier
 * @param name the same place by its name
 * @param counts planned and found posts for {@link Kind#COUNT_OFF_PLAN}; none for others
 */
public record Gap(Kind kind, String where, Label name, List<Long> counts) {

    /** Keeps the counts in order. */
    public Gap {
        counts = ImmutableList.copyOf(counts);
    }

    /** What may be missing. */
    public enum Kind {
        /** A village or community without an open station. */
        UNIT_WITHOUT_STATION,
        /** A post that settles disputes, without anyone certified. */
        NO_CERTIFIED,
        /** A post that settles disputes, without a deputy. */
        NO_DEPUTY,
        /** A post whose supervising post is missing or not open. */
        NO_SUPERVISOR,
        /** A tier with more or fewer open posts than planned. */
        COUNT_OFF_PLAN
    }

    /** Returns the gap as a sentence. */
    public String in(Locale locale) {
        Object planned = counts.isEmpty() ? "" : counts.get(0);
        Object found = counts.isEmpty() ? "" : counts.get(1);
        String key = "gap." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Wording.of("network", key, name.in(locale), where, planned, found)
                .in(locale);
    }
}
