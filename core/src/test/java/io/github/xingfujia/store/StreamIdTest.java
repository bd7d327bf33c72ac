package io.github.xingfujia.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.xingfujia.kernel.InvalidInput;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form is read letter by letter; it is the one that the pattern says. */
class StreamIdTest {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z-]{0,30}(?:/[A-Za-z0-9._-]{1,80}){1,3}");
    private static final String LETTERS = "az-AZ09._/// é\n家";

    private static boolean isAccepted(String value) {
        try {
            return new StreamId(value).value().equals(value);
        } catch (InvalidInput e) {
            return false;
        }
    }

    private static boolean isRight(String value) {
        return value.length() <= 160 && FORM.matcher(value).matches();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void any_text_is_a_name_or_none_as_the_pattern_says(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder made = new StringBuilder(random.nextBoolean() ? "case/" : "");
            for (int left = random.nextInt(12); left > 0; left--) {
                made.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            assertEquals(isRight(made.toString()), isAccepted(made.toString()), () -> seed + ": " + made);
        }
    }

    @Test
    void lengths_are_counted_as_the_pattern_counts_them() {
        for (int kind : new int[] {0, 1, 31, 32}) {
            for (int key : new int[] {0, 1, 79, 80, 81}) {
                for (int parts = 0; parts <= 4; parts++) {
                    String value = "k".repeat(kind) + ("/" + "x".repeat(key)).repeat(parts);
                    assertEquals(isRight(value), isAccepted(value), value);
                }
            }
        }
    }
}
