package io.github.xingfujia.stations;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How one post stands (站点建设情况): what is asked of it, how it was judged, and how far a studio has come.
 *
 * @param line as it stands on the board
 * @param standard the standard by which it is judged today; empty when there is none
 * @param judgements the inspections, the last one first
 * @param steps the steps a studio took, the first one first
 */
public record PostStanding(
        PostLine line, Optional<Standard> standard, List<Judgement> judgements, List<StepTaken> steps) {

    /** Keeps the lists in order. */
    public PostStanding {
        judgements = ImmutableList.copyOf(judgements);
        steps = ImmutableList.copyOf(steps);
    }

    /**
     * A step a studio took.
     *
     * @param to where it came to
     * @param on the day
     * @param lowered why it went down; empty when it rose
     * @param cite where what the step asks stands; empty when it went down
     */
    public record StepTaken(StudioStep to, LocalDate on, Optional<LowerCause> lowered, String cite) {}
}
