package io.github.xingfujia.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.xingfujia.rules.Label;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTest {

    private static final Instant DUE = Instant.parse("2026-03-09T16:00:00Z");
    private static final CaseClock RUNNING =
            CaseClock.NONE.set(new CaseFact.DueSet(DUE.minusSeconds(604_800), "7d", DUE, false));

    @ParameterizedTest
    @CsvSource({
        "STAY, 本案由镇街继续承办, the case stays with the town",
        "HAND_UP, 本案升至镇街承办, the case climbs to the town",
        "GUIDE, 本案由镇街指导，承办站点不变, the case is guided by the town; its post keeps it",
        "TAKE_OVER, 本案由镇街接办, the case is taken over by the town",
        "PROTECT, 本案由镇街接办，先行保护，不作劝和," + " 'the case is taken over by the town: protection first, no persuasion'"
    })
    void the_first_line_says_to_whom_the_case_went(Step step, String zh, String en) {
        Label heading = Review.heading(step, new Label("镇街", "the town"));
        assertEquals(zh, heading.in(Locale.CHINA));
        assertEquals(en, heading.in(Locale.ENGLISH));
    }

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
