package io.github.xingfujia.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.Bundled;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenInstrumentTest {

    private static final ScreenInstrument SCREEN = bundled();

    private static ScreenInstrument bundled() {
        Checks problems = Checks.of();
        ScreenInstrument screen = ScreenInstrument.read(Bundled.files(problems, "national/screen.yaml"), problems);
        problems.orThrow();
        return screen;
    }

    @ParameterizedTest
    @CsvSource({
        "once-minor, FIRST_AND_MINOR",
        "once-minor more-than-once, INJURED_OR_REPEATED",
        "threatened once-minor, SEVERE",
        "weapon-or-throat, SEVERE",
        "injured afraid-to-return, INJURED_OR_REPEATED",
        "child-or-dependent threatened, MINOR_OR_INCAPABLE"
    })
    void the_gravest_affirmed_item_opens_its_row(String items, GateClass row) {
        assertEquals(row, SCREEN.score(Screen.affirmed(items.split(" "))));
    }

    @Test
    void any_two_items_in_any_order_find_the_graver_and_one_more_item_never_less() {
        List<String> items = List.copyOf(SCREEN.items().keySet());
        for (String a : items) {
            for (String b : items) {
                GateClass both = SCREEN.score(Screen.affirmed(a, b));
                assertEquals(both, SCREEN.score(Screen.affirmed(b, a)), a + " " + b);
                assertTrue(both.compareTo(SCREEN.score(Screen.affirmed(a))) >= 0, a + " " + b);
            }
        }
    }

    @Test
    void nothing_affirmed_is_no_indicator_and_not_asked_is_not_screened() {
        assertEquals(GateClass.NO_INDICATOR, SCREEN.score(Screen.noIndicator()));
        assertEquals(GateClass.NOT_SCREENED, SCREEN.score(Screen.couldNotAsk()));
    }

    @Test
    void every_row_that_can_be_found_has_an_item() {
        TreeSet<GateClass> found = new TreeSet<>();
        SCREEN.items().values().forEach(i -> found.add(i.finds()));
        List<GateClass> positive = new ArrayList<>(List.of(GateClass.values()));
        positive.removeIf(c -> !c.isPositive());
        assertEquals(positive, List.copyOf(found));
    }

    @Test
    void the_file_says_that_it_is_practice_and_holds_nothing_of_the_published_scale() {
        String text = Bundled.text("national/screen.yaml");
        assertTrue(text.contains("不是已公布的量表") && text.contains("¶9—¶11"));
        for (String item : List.of("要死一起死", "不能拥有", "自杀", "两个月", "监视", "威胁要杀")) {
            assertFalse(text.contains(item), item);
        }
    }

    @Test
    void both_languages_ask_every_item() {
        SCREEN.items().forEach((id, item) -> {
            assertTrue(item.in(Locale.CHINA).endsWith("？"), id);
            assertTrue(item.in(Locale.ENGLISH).endsWith("?"), id);
        });
    }

    @Test
    void every_unknown_item_is_told_with_those_that_exist() {
        InvalidInput refused =
                assertThrows(InvalidInput.class, () -> SCREEN.score(Screen.affirmed("pushed", "injured", "shouted")));
        assertEquals(2, refused.violations().size());
        assertTrue(refused.getMessage().contains("once-minor"));
        assertFalse(refused.getMessage().contains("pushed"));
    }

    @Test
    void every_problem_of_a_screen_is_told_with_its_line() {
        Checks problems = Checks.of();
        String text = """
                id: own/1
                items:
                  - {id: a, zh: 甲？, en: a?, finds: grave}
                  - {id: b, zh: 乙？, en: b?, finds: not-screened}
                  - {id: b, zh: 丙？, en: c?, finds: severe, weight: 2}
                """;
        ScreenInstrument.read(List.of(SourceNode.yaml("own.yaml", text, problems)), problems);
        assertEquals(
                List.of(
                        "own.yaml:3 items[0].finds one-of",
                        "own.yaml:4 items[1].finds one-of",
                        "own.yaml:5 items[2].weight unknown-key",
                        "own.yaml:5 items[2].id duplicate-key"),
                problems.violations().stream()
                        .map(v -> v.field() + " " + v.rule())
                        .toList());
    }

    @Test
    void no_file_and_no_item_are_no_screen() {
        Checks none = Checks.of();
        ScreenInstrument.read(List.of(), none);
        Checks empty = Checks.of();
        ScreenInstrument.read(List.of(SourceNode.yaml("own.yaml", "id: own/1", empty)), empty);
        for (Checks problems : List.of(none, empty)) {
            assertEquals(
                    List.of("required"),
                    problems.violations().stream().map(Violation::rule).toList());
        }
    }
}
