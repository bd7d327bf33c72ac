package io.github.xingfujia.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several versions decides on a day what began on another. */
class LineTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 1);

    private static final Line LINE = Line.none(TableCode.of("care"))
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

    @Test
    void what_is_left_of_each_version_is_what_it_decides_and_nothing_else() {
        int partly = 0;
        int nothing = 0;
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            Line line = Line.none(TableCode.of("care"))
                    .after(new BookFact.Begun("d0", START.plusDays(random.nextInt(4)), List.of()));
            for (int version = 1; version <= 1 + random.nextInt(5); version++) {
                Running running = Running.values()[random.nextInt(2)];
                line = line.after(
                        adopted(version, START.plusDays(random.nextInt(8)).toString(), running));
            }
            for (Version version : line.versions()) {
                Optional<Reach> reach = line.reach(version);
                int decided = 0;
                for (LocalDate day = START.minusDays(1); day.isBefore(START.plusDays(10)); day = day.plusDays(1)) {
                    for (LocalDate begun = START.minusDays(1); !begun.isAfter(day); begun = begun.plusDays(1)) {
                        LocalDate on = day;
                        LocalDate since = begun;
                        boolean decides = line.on(day, begun).equals(version);
                        decided += decides ? 1 : 0;
                        assertEquals(
                                decides, reach.filter(r -> r.holds(on, since)).isPresent(), line + " " + version);
                    }
                }
                assertEquals(decided == 0, reach.isEmpty(), line + " " + version);
                assertEquals(
                        version.number() > 0 && decided == 0,
                        line.inPlaceOf(version).isPresent(),
                        line + " " + version);
                nothing += decided == 0 ? 1 : 0;
                partly += reach.flatMap(Reach::begunBefore).isPresent() ? 1 : 0;
            }
        }
        assertTrue(partly > 50 && nothing > 50, partly + " " + nothing);
    }

    @Test
    void a_version_still_to_come_is_told_with_what_is_left_of_it_and_a_dead_one_is_not() {
        Line line = Line.none(TableCode.of("care"))
                .after(new BookFact.Begun("d0", START, List.of()))
                .after(adopted(1, "2026-03-25", Running.KEEP_RUNNING))
                .after(adopted(2, "2026-03-20", Running.MOVE_AT_NEXT_REVIEW));
        LocalDate from = LocalDate.of(2026, 3, 10);
        Reach left = new Reach(
                Optional.of(LocalDate.of(2026, 3, 20)), Optional.empty(), Optional.of(from), Optional.empty());
        assertEquals(List.of(new Silenced(2, Optional.of(left))), line.silenced(from, Running.KEEP_RUNNING, START));
        assertEquals(
                List.of(new Silenced(2, Optional.empty())), line.silenced(from, Running.MOVE_AT_NEXT_REVIEW, START));
    }

    private static BookFact.Adopted adopted(int version, String from, Running running) {
        return new BookFact.Adopted(version, version, "d" + version, LocalDate.parse(from), running, List.of());
    }
}
