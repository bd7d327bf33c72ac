package io.github.xingfujia.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.xingfujia.kernel.InvalidInput;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening hours count in Asia/Shanghai, whatever zone the machine thinks it is in. */
class HoursTest {

    // 2026-03-02 is a Monday; 01:00Z is 09:00 in the county
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T00:59:59Z, false",
        "2026-03-02T01:00:00Z, true",
        "2026-03-02T03:59:59Z, true",
        "2026-03-02T04:00:00Z, false",
        "2026-03-02T06:00:00Z, true",
        "2026-03-07T01:00:00Z, true",
        "2026-03-07T06:00:00Z, false",
        "2026-03-08T01:00:00Z, false",
        "2026-03-01T17:00:00Z, false",
    })
    void a_post_is_open_within_its_spans(Instant when, boolean open) {
        assertEquals(
                open,
                Hours.of("mon-fri 09:00-12:00 14:00-18:00; sat 09:00-12:00").at(when));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01T15:59:59Z", "2026-03-01T16:00:00Z", "2026-03-04T09:00:00Z"})
    void always_is_always(Instant when) {
        assertEquals(true, Hours.of("always").at(when));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T01:00:00Z, 2026-03-02T04:00:00Z, true", // Monday 09:00 to 12:00 there
        "2026-03-02T01:00:00Z, 2026-03-02T04:01:00Z, false",
        "2026-03-02T00:59:00Z, 2026-03-02T02:00:00Z, false",
        "2026-03-02T03:30:00Z, 2026-03-02T06:30:00Z, false", // over noon
        "2026-03-02T09:30:00Z, 2026-03-03T02:00:00Z, false", // over night
        "2026-03-07T01:00:00Z, 2026-03-07T04:00:00Z, true", // Saturday
        "2026-03-08T01:00:00Z, 2026-03-08T04:00:00Z, false"
    })
    void a_time_is_covered_when_someone_is_there_all_of_it(Instant from, Instant until, boolean covered) {
        Hours hours = Hours.of("mon-fri 09:00-12:00 14:00-18:00; sat 09:00-12:00");
        assertEquals(covered, hours.cover(from, until));
        assertEquals(true, Hours.of("always").cover(from, until));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mon",
                "mon 9-17",
                "fri-mon 09:00-12:00",
                "mon 12:00-09:00",
                "mon 09:00-24:01",
                "mon 09:00-12:00;",
                "MON 09:00-12:00"
            })
    void any_other_form_is_refused(String text) {
        assertThrows(InvalidInput.class, () -> Hours.of(text));
    }
}
