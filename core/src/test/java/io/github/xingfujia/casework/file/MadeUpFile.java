package io.github.xingfujia.casework.file;

import io.github.xingfujia.kernel.PostId;
import java.time.Instant;

/** Case files and clocks as the packages above are given them, made up without any journal. */
public final class MadeUpFile {

    private MadeUpFile() {}

    public static CaseState empty() {
        return CaseState.NONE;
    }

    public static CaseState opened(Intake intake, PostId accountable) {
        return CaseState.NONE.opened(intake, Holding.by(accountable, intake.openedAt()));
    }

    public static CaseState triaged(CaseFact.Triaged triaged) {
        return CaseState.NONE.with(CaseState.NONE.progress().triaged(triaged));
    }

    public static CaseClock noClock() {
        return CaseClock.NONE;
    }

    public static CaseClock set(CaseClock clock, CaseFact.DueSet due) {
        return clock.set(due);
    }

    public static CaseClock paused(CaseClock clock, Instant from) {
        return clock.paused(from);
    }

    public static CaseClock paused(CaseClock clock, Instant from, Instant until) {
        return clock.paused(from).resumed(until);
    }

    public static CaseClock extended(CaseClock clock, String period) {
        return clock.extended(period);
    }
}
