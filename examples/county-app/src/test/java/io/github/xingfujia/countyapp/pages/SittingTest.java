package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** That looks of one sitting are one line, and that nothing is lost by it. */
class SittingTest {

    private static final Instant NINE = Instant.parse("2026-11-20T01:00:00Z");

    record Seen(int minute, String who, boolean wrote) {
        Instant at() {
            return NINE.plusSeconds(60L * minute);
        }

        Optional<Object> same() {
            return wrote ? Optional.empty() : Optional.of(who);
        }
    }

    private static List<String> told(Seen... all) {
        return Sitting.of(List.of(all), Seen::at, Seen::same).stream()
                .map(s -> s.first().who() + " " + s.first().minute() + " x" + s.times())
                .toList();
    }

    @Test
    void looks_of_one_reader_that_follow_each_other_are_one_line_with_the_count() {
        assertEquals(
                List.of("zhou 0 x3"),
                told(new Seen(29, "zhou", false), new Seen(0, "zhou", false), new Seen(59, "zhou", false)));
    }

    @Test
    void another_reader_a_pause_and_what_was_written_stand_alone() {
        assertEquals(
                List.of("zhou 40 x1", "zhou 0 x2", "chen 3 x1", "zhou 2 x1", "zhou 1 x1"),
                told(
                        new Seen(0, "zhou", false),
                        new Seen(1, "zhou", true),
                        new Seen(2, "zhou", true),
                        new Seen(3, "chen", false),
                        new Seen(4, "zhou", false),
                        new Seen(40, "zhou", false)));
    }
}
