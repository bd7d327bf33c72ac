package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.way.Lookup;

/**
 * By what people who gave no identity number are recognised as perhaps the same (疑似同一人的线索): looked for behind the policy, as
 * keyed digests, and told to the district's matcher alone.
 */
public final class Alike {

    /** Two names, in either order. */
    public static final String NAMES = "both-names";

    /** A name and where it is known. */
    public static final String AT = "party-at";

    /** A telephone. */
    public static final String PHONE = "party-phone";

    private Alike() {}

    /** Returns how to find the same two people in either order: each may have come to another town. */
    public static Lookup names(String one, String two) {
        String a = one.strip();
        String b = two.strip();
        return new Lookup(NAMES, a.compareTo(b) <= 0 ? a + "\n" + b : b + "\n" + a);
    }

    /** Returns how to find somebody of that name at that place. */
    public static Lookup at(String name, DivisionCode place) {
        return new Lookup(AT, name.strip() + "\n" + place);
    }

    /** Returns how to find whoever is reached by that number, however it is written. */
    public static Lookup phone(String number) {
        return new Lookup(PHONE, Gates.digits(number));
    }
}
