package io.github.xingfujia.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are made up: their division code does not exist. */
class ResidentIdTest {

    @Test
    void a_number_that_checks_is_read_and_printed_masked() {
        ResidentId id = ResidentId.of("99999919900307001" + check("99999919900307001"));
        assertEquals(LocalDate.of(1990, 3, 7), id.born());
        assertFalse(id.toString().contains("19900307"));
    }

    @ParameterizedTest
    @CsvSource({"99999919900230001X, resident-id-birth", "12345, form", "99999919900307001!, form"})
    void a_number_that_cannot_be_is_refused_by_its_rule(String number, String rule) {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> ResidentId.of(number));
        assertEquals(rule, refused.violations().get(0).rule());
        assertFalse(refused.getMessage().contains(number));
    }

    @Test
    void a_wrong_check_character_is_refused() {
        String body = "99999919900307001";
        char wrong = check(body) == '0' ? '1' : '0';
        InvalidInput refused = assertThrows(InvalidInput.class, () -> ResidentId.of(body + wrong));
        assertEquals("resident-id-check", refused.violations().get(0).rule());
    }

    private static char check(String body) {
        // worked out by trying: exactly one character passes
        return "0123456789X"
                .chars()
                .mapToObj(c -> (char) c)
                .filter(c -> passes(body + c))
                .reduce((a, b) -> {
                    throw new AssertionError("two check characters pass");
                })
                .orElseThrow();
    }

    private static boolean passes(String number) {
        try {
            ResidentId.of(number);
            return true;
        } catch (InvalidInput e) {
            return false;
        }
    }
}
