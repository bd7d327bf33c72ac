package io.github.xingfujia.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 30 and 30 days of 民法典 1077, by the notices of 2025 and 2026. */
class DivorceWindowTest {

    @ParameterizedTest
    @CsvSource({
        // plain; the first window ends in the National Day holidays; the second ends on a Sunday
        "2026-03-02, 2026-04-01, 2026-04-02, 2026-05-06",
        "2026-09-04, 2026-10-08, 2026-10-09, 2026-11-09",
        "2025-06-05, 2025-07-07, 2025-07-08, 2025-08-06",
    })
    void each_window_ends_on_a_day_on_which_the_registrar_works(
            LocalDate received, LocalDate withdrawUntil, LocalDate from, LocalDate until) {
        assertEquals(
                new DivorceWindow(received, withdrawUntil, from, until, false),
                DivorceWindow.of(received, HolidayCalendar.bundled()));
    }
}
