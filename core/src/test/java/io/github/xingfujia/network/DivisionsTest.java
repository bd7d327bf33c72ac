package io.github.xingfujia.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.DivisionCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The look-up alone: one file, no store, no actor, no keys. */
class DivisionsTest {

    @TempDir
    Path folder;

    private Divisions tree() throws IOException {
        Path file = folder.resolve("divisions.yaml");
        Files.writeString(file, """
                divisions:
                  - {code: "99", name: 演示省}
                  - {code: "9901", name: 演示市}
                  - {code: "990101", name: 演示县}
                  - {code: "990101001", name: 演示街道, from: 2020-01-01}
                  - {code: "990101001001", name: 河西社区居民委员会}
                  - {code: "990101001002", name: 老社区居民委员会, until: 2022-05-01, into: "990101001003"}
                  - {code: "990101001003", name: 新社区居民委员会, until: 2024-05-01, into: "990101001001"}
                """);
        return Divisions.read(file);
    }

    private static DivisionCode code(String text) {
        return DivisionCode.of(text);
    }

    @Test
    void a_village_is_named_with_its_town_and_without_the_committee() throws IOException {
        assertEquals("演示街道 / 河西社区", tree().path(code("990101001001")));
        assertEquals("演示街道", tree().path(code("990101001")));
        assertEquals("演示县", tree().path(code("990101")));
    }

    @Test
    void an_old_code_counts_as_what_took_its_place_on_that_day() throws IOException {
        DivisionCode old = code("990101001002");
        assertEquals(old, tree().on(old, LocalDate.of(2022, 4, 30)));
        assertEquals(code("990101001003"), tree().on(old, LocalDate.of(2022, 5, 1)));
        assertEquals(code("990101001001"), tree().on(old, LocalDate.of(2024, 5, 1)), "twice moved");
    }

    @Test
    void the_nearest_known_division_above_answers_for_an_unknown_one() throws IOException {
        assertEquals("演示街道", tree().nearest(code("990101001099")).orElseThrow().name());
        assertEquals("演示县", tree().nearest(code("990101077")).orElseThrow().name());
        assertEquals(Optional.empty(), tree().nearest(code("11")));
    }

    @Test
    void children_are_the_next_level_only() throws IOException {
        List<Division> villages = tree().children(code("990101001"));
        assertEquals(3, villages.size());
        assertEquals(
                List.of(code("990101001")),
                tree().children(code("990101")).stream().map(Division::code).toList());
        assertTrue(tree().find(code("990101001")).orElseThrow().existsOn(LocalDate.of(2020, 1, 1)));
        assertEquals(false, tree().find(code("990101001")).orElseThrow().existsOn(LocalDate.of(2019, 12, 31)));
    }
}
