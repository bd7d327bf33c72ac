package io.github.xingfujia.disclosure;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** What kind of thing was disclosed (提供的信息种类): the word only. A new address, phone, school or shelter is none of them. */
public enum DisclosedField {
    /** Who she is. */
    IDENTITY,
    /** How she may safely be reached. */
    SAFE_CONTACT,
    /** What was done to her. */
    WHAT_HAPPENED,
    /** How great the danger is. */
    RISK,
    /** Injuries and treatment. */
    HEALTH,
    /** Children of the household. */
    CHILDREN,
    /** What was done about it. */
    MEASURES,
    /** Evidence that was handed in. */
    EVIDENCE,
    /** What the parties agreed on. */
    AGREEMENT,
    /** Who the other party is. */
    OTHER_PARTY;

    /** Returns how it is said. */
    public Wording wording() {
        return Wording.of(
                "disclosure", "field." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
