package io.github.xingfujia.books;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several versions decides on a day what began on another. */
class LineTest {

    private static final Line LINE = new Line(TableCode.of("care"), List.of())
            .after(new BookFact.Begun("d0", LocalDate.of(2026, 6, 1), List.of()))
            .after(adopted(1, "2026-03-10", Running.KEEP_RUNNING))
            .after(adopted(2, "2026-03-20", Running.KEEP_RUNNING))
            .after(adopted(3, "2026-03-15", Running.KEEP_RUNNING))
            .after(adopted(4, "2026-04-01", Running.MOVE_AT_NEXT_REVIEW));

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-01, 0", // also before the first book's own day: a case is never without one
        "2026-03-09, 2026-03-09, 0",
        "2026-03-10, 2026-03-09, 0",
        "2026-03-10, 2026-03-10, 1",
        "2026-03-16, 2026-03-10, 1",
        "2026-03-15, 2026-03-15, 3",
        "2026-03-20, 2026-03-20, 3", // adopted after the second, for an earlier day: the second decides nothing of its
        // own
        "2026-03-31, 2026-01-01, 0",
        "2026-04-01, 2026-01-01, 4",
        "2026-04-01, 2026-03-16, 4"
    })
    void the_last_word_that_reaches_a_case_decides_it(LocalDate day, LocalDate begun, int version) {
        assertEquals(version, LINE.on(day, begun).number());
    }

    private static BookFact.Adopted adopted(int version, String from, Running running) {
        return new BookFact.Adopted(version, version, "d" + version, LocalDate.parse(from), running, List.of());
    }
}
