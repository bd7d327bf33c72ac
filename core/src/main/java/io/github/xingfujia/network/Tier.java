package io.github.xingfujia.network;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.rules.Label;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One tier of the network (层级): how many posts it has, what they offer, and who stands above them.
 *
 * @param key as rule books and other files know it, such as {@code station}
 * @param label its name
 * @param level 1 nearest to the families, rising; several tiers may share one
 * @param count how many posts the plan has; empty for N, which is open and never a gap
 * @param seat where its posts stand
 * @param host who hosts them; may be empty
 * @param services codes of what they offer unless a post says otherwise
 * @param maySettle whether they may settle disputes (调处)
 * @param rung whether a case handed up stops here
 * @param limit the time limit for a case here, such as {@code 7d}
 * @param handover the document a case travels with; may be empty
 * @param supervisor key of the tier that supervises it; empty at the top
 */
public record Tier(
        String key,
        Label label,
        int level,
        OptionalInt count,
        Seat seat,
        String host,
        List<String> services,
        boolean maySettle,
        boolean rung,
        Optional<Period> limit,
        String handover,
        Optional<String> supervisor) {

    /** Keeps the services in order. */
    public Tier {
        services = ImmutableList.copyOf(services);
    }

    /** Returns the name in the language asked for. */
    public String label(Locale locale) {
        return label.in(locale);
    }

    /** Returns the count as people write it: a number, or N. */
    public String countText() {
        return count.isPresent() ? Integer.toString(count.getAsInt()) : "N";
    }
}
