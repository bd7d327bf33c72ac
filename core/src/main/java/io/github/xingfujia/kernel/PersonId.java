package io.github.xingfujia.kernel;

import java.util.regex.Pattern;

/**
 * The pseudonym of a person who comes to us (当事人): a keyed digest, never a name or a number.
 *
 * @param value 26 characters of base 32, the same person in one home always the same
 */
public record PersonId(String value) implements Comparable<PersonId> {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    /** Refuses any other form. */
    public PersonId {
        Checks.of().matches("person", value, FORM, "a-z 2-7 (26)").orThrow();
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
