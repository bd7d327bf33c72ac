package io.github.xingfujia.stations;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * How far the programme is built on a day (建设进度): the same question up to the same position has the same answer.
 *
 * @param name what the plan is called
 * @param day the day
 * @param position the position of the journal up to which it was counted; empty for whoever works below the district, whom
 *     it would tell how much was written elsewhere
 * @param targets the targets, in the order of the plan
 */
public record ProgrammeBoard(Label name, LocalDate day, OptionalLong position, List<TargetStanding> targets) {

    /** Keeps the order. */
    public ProgrammeBoard {
        targets = ImmutableList.copyOf(targets);
    }
}
