package io.github.xingfujia.stations;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How studios rise in a county (工作室培育办法): candidate, cultivated, standardised, named gold.
 *
 * @param tier the tier of the studios
 * @param steps what each step asks, in order
 */
public record StudioLadder(StandardCode tier, List<Rung> steps) {

    /** Keeps the steps in order. */
    public StudioLadder {
        steps = ImmutableList.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param to the step
     * @param after how many days after the step before at the earliest
     * @param accredited whether the studio must be accredited by its standard on the day
     * @param places how many studios may stand there at a time; empty for any number
     * @param cite where that stands
     */
    public record Rung(StudioStep to, int after, boolean accredited, OptionalInt places, String cite) {}

    /** Returns what a step asks. */
    public Optional<Rung> rung(StudioStep to) {
        return steps.stream().filter(r -> r.to() == to).findFirst();
    }

    /** Returns whether a step stands only while the studio is accredited. */
    public boolean restsOnAccreditation(StudioStep step) {
        return rung(step).filter(Rung::accredited).isPresent();
    }
}
