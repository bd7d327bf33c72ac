package io.github.xingfujia.protection;

import java.util.Locale;

/** Whose word something is (陈述人): it is sealed in her compartment, whoever it is about. */
public enum Speaker {
    /** Who suffers it. */
    VICTIM,
    /** Who is said to do it. */
    RESPONDENT,
    /** Somebody else who told of it. */
    REPORTER,
    /** A child of the household, asked by staff. */
    CHILD,
    /** Staff. */
    STAFF;

    /** Returns the word in files and facts, such as {@code victim}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
