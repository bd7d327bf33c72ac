package io.github.xingfujia.casework.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseClockTest {

    private static final Instant DUE = Instant.parse("2026-03-09T16:00:00Z");
    private static final CaseClock RUNNING =
            CaseClock.NONE.set(new CaseFact.DueSet(DUE.minusSeconds(604_800), "7d", DUE, false));

    @Test
    void overdue_is_true_without_any_run_and_stays_true_once_it_was_told() {
        assertEquals(List.of(false, false), at(RUNNING, DUE.minusNanos(1)));
        assertEquals(List.of(true, true), at(RUNNING, DUE));
        assertEquals(List.of(true, false), at(RUNNING.overdue(DUE), DUE.plusSeconds(1)));
    }

    @Test
    void a_clock_that_stands_still_or_was_never_set_is_not_overdue() {
        assertEquals(List.of(false, false), at(RUNNING.paused(DUE.minusSeconds(60)), DUE.plusSeconds(1)));
        assertEquals(List.of(false, false), at(CaseClock.NONE, DUE));
    }

    private static List<Boolean> at(CaseClock clock, Instant now) {
        return List.of(clock.isOverdue(now), clock.isToTell(now));
    }
}
