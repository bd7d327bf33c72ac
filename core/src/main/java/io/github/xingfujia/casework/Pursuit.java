package io.github.xingfujia.casework;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import java.util.List;

/**
 * What was done about an agreement that is not kept (未履行的处理).
 *
 * @param side who was urged, or told
 * @param remedies what was done or told, at least one
 * @param agreed whether who said that it is not kept agreed that the other is urged: nobody is urged without
 */
public record Pursuit(Side side, List<Remedy> remedies, boolean agreed) {

    /** Refuses one of nothing, and urging without the word of who said it. */
    public Pursuit {
        remedies = ImmutableList.copyOf(remedies);
        Checks.of()
                .range("remedies", remedies.size(), 1, Remedy.values().length)
                .that(agreed || !remedies.contains(Remedy.URGED), "agreed", "required", "")
                .orThrow();
    }

    /** Returns that a party was told of these ways. */
    public static Pursuit told(Side side, Remedy... ways) {
        return new Pursuit(side, List.of(ways), false);
    }

    /** Returns that a party was urged, as who said that it is not kept agreed. */
    public static Pursuit urged(Side side) {
        return new Pursuit(side, List.of(Remedy.URGED), true);
    }
}
