package io.github.xingfujia.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MicrosTest {

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00Z, 0",
        "1970-01-01T00:00:00.000001Z, 1",
        "1969-12-31T23:59:59.999999Z, -1",
        "2026-11-24T00:00:00.5Z, 1795478400500000",
        "2262-04-12T00:00:00Z, 9223372800000000",
        "2300-12-31T23:59:59.123456Z, 10445327999123456",
        "9999-12-31T23:59:59.999999Z, 253402300799999999",
    })
    void an_instant_of_any_year_is_counted_and_read_back(Instant instant, long micros) {
        assertEquals(micros, Micros.of(instant));
        assertEquals(instant, Micros.instant(micros));
        assertEquals(micros, Micros.of(instant.plusNanos(999)));
    }
}
