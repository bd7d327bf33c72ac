package io.github.xingfujia.departments;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The key of a joint conference (联席会议编号): 26 characters that tell nothing.
 *
 * @param value the text form
 */
public record ConferenceId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    /** Refuses any other form. */
    public ConferenceId {
        Checks.of().matches("conference", value, FORM, "a-z 2-7 (26)").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static ConferenceId of(String value) {
        return new ConferenceId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
