package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;

/**
 * Records that someone finished the training of a cohort of backbones (骨干培训).
 *
 * @param staff who
 * @param cohort its code in the county's list
 */
public record JoinCohort(StaffId staff, String cohort) implements Command {

    /** Refuses an empty code. */
    public JoinCohort {
        Checks.of().line("cohort", cohort, 1, 40).orThrow();
    }
}
