package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Suspends a certificate (中止资格) for a time; what stands in her diary in that time and needs it is withdrawn.
 *
 * @param staff whose
 * @param track for what
 * @param from the first day without it, today or later
 * @param until the last day without it; empty until it is lifted
 * @param cause why
 */
public record Suspend(StaffId staff, Track track, LocalDate from, Optional<LocalDate> until, Cause cause)
        implements Command {

    /** Refuses a time that ends before it starts. */
    public Suspend {
        Checks problems = Checks.of();
        if (until.isPresent()) {
            problems.notBefore("until", until.get(), from);
        }
        problems.orThrow();
    }
}
