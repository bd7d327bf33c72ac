package io.github.xingfujia.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A resident identity number (居民身份证号) of eighteen characters with its check character (GB 11643:
 * ISO 7064 MOD 11-2).
 *
 * <p>Personal data: {@link #toString()} is masked, violations tell only the shape.
 *
 * @param value the eighteen characters, a trailing {@code X} in upper case
 */
public record ResidentId(String value) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    /** The sample number of GB 11643: nobody has it. */
    private static final String SAMPLE = "11010519491231002X (18)";

    private static final int MAJORITY = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** Refuses a wrong length, a birth date that does not exist and a wrong check character. */
    public ResidentId {
        Checks.of().matches("residentId", value, FORM, SAMPLE).orThrow();
        Checks.of()
                .that(isDate(value.substring(6, 14)), "residentId", "resident-id-birth", Checks.shape(value))
                .that(check(value) == value.charAt(17), "residentId", "resident-id-check", Checks.shape(value))
                .orThrow();
    }

    /** Returns the number; a small {@code x} is read as {@code X}. */
    public static ResidentId of(String value) {
        return new ResidentId(value.strip().replace('x', 'X'));
    }

    /** Returns the date of birth in the number. */
    public LocalDate born() {
        return LocalDate.parse(value.substring(6, 14), BIRTH);
    }

    /** Returns whether whoever has the number is under age on a day in China: not yet eighteen (民法典 17). */
    public boolean isMinorOn(LocalDate day) {
        return born().plusYears(MAJORITY).isAfter(day);
    }

    /** Returns whether the number was given to a man: its seventeenth digit is odd (GB 11643). */
    public boolean isMale() {
        return (value.charAt(16) - '0') % 2 == 1;
    }

    /** Returns the number with all but the first three and the last two characters hidden. */
    @Override
    public String toString() {
        return value.substring(0, 3) + "*************" + value.substring(16);
    }

    private static char check(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (value.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    private static boolean isDate(String digits) {
        try {
            LocalDate.parse(digits, BIRTH);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
