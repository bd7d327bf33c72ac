package io.github.xingfujia.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.InvalidInput;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"72h", "7d", "30d", "5wd", "1m", "1y", "1h", "999wd"})
    void a_period_prints_as_it_was_written(String text) {
        assertEquals(text, Period.of(text).toString());
    }

    @ParameterizedTest
    @EnumSource(Period.Unit.class)
    void every_amount_of_every_unit_is_read_back(Period.Unit unit) {
        for (int amount = 1; amount <= 999; amount++) {
            Period period = new Period(amount, unit);
            assertEquals(period, Period.of(period.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "d", "0d", "07d", "-1d", "1000d", "7D", "7 d", "1w", "P7D", "5wd\n", "٧d", "1.5h"})
    void anything_else_is_refused_with_the_field_and_the_forms_allowed(String text) {
        InvalidInput e = assertThrows(InvalidInput.class, () -> Period.of(text));
        assertEquals("period", e.violations().get(0).field());
        assertTrue(e.in(Locale.ENGLISH).contains("72h · 7d · 5wd · 1m · 1y"), e.in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1000, Integer.MAX_VALUE})
    void an_amount_out_of_range_is_refused(int amount) {
        assertThrows(InvalidInput.class, () -> new Period(amount, Period.Unit.DAYS));
    }

    @Test
    void a_period_is_said_in_both_languages() {
        assertEquals("5 个工作日", Period.of("5wd").said().in(Locale.CHINA));
        assertEquals("1 working day", Period.of("1wd").said().in(Locale.ENGLISH));
        assertEquals("72 hours", Period.of("72h").said().in(Locale.ENGLISH));
    }
}
