package io.github.xingfujia.custody;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** What kind of place is hidden (须隐匿的去向). */
public enum HiddenKind {
    /** Where she lives now. */
    NEW_ADDRESS,
    /** Under which number she is reached now. */
    NEW_PHONE,
    /** Where she took refuge. */
    SHELTER,
    /** Where her child goes to school. */
    SCHOOL,
    /** Where she works. */
    WORKPLACE;

    /** Returns how it is said. */
    public Wording wording() {
        return Wording.of("custody", "hidden." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
