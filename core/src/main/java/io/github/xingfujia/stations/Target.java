package io.github.xingfujia.stations;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A target of the programme (建设目标): never on reconciliation, withdrawal or how many came.
 *
 * @param code its code
 * @param name what people call it
 * @param counts what it counts
 * @param amount how many there shall be
 * @param by the day by which; empty when the plan names none
 * @param area of which division; empty for the whole county
 * @param source where it stands
 * @param grounds how sure that is
 * @param milestones steps on the way, by their days
 */
public record Target(
        StandardCode code,
        Label name,
        Counts counts,
        int amount,
        Optional<LocalDate> by,
        Optional<DivisionCode> area,
        String source,
        Standard.Grounds grounds,
        List<Milestone> milestones) {

    /** Keeps the milestones in order. */
    public Target {
        milestones = ImmutableList.copyOf(milestones);
    }

    /** How many there shall be by a day on the way. */
    public record Milestone(LocalDate by, int amount) {}
}
