package io.github.xingfujia.counselling;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The code of a kind, a result, a programme, a group or another choice of the county's files (辅导代码), such as {@code divorce}.
 *
 * @param value lower-case letters, digits and hyphens, at most 40
 */
public record CounselCode(String value) implements Comparable<CounselCode> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** What was not said, where something is counted. */
    public static final CounselCode UNSAID = new CounselCode("unsaid");

    /** Refuses any other form. */
    public CounselCode {
        Checks.of().matches("code", value, FORM, "before-marriage").orThrow();
    }

    /** Returns the code written as {@code value}. */
    public static CounselCode of(String value) {
        return new CounselCode(value);
    }

    @Override
    public int compareTo(CounselCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
