package io.github.xingfujia.casework;

/** How a dispute came to us (来源渠道). */
public enum Channel {
    /** The online platform. */
    ONLINE,
    /** The hotline 12338. */
    HOTLINE,
    /** A call to a station. */
    CALL,
    /** A visit. */
    VISIT,
    /** A letter. */
    LETTER,
    /** A finding of a sweep (摸排). */
    SWEEP,
    /** Delegated or transferred by a court. */
    COURT,
    /** From civil affairs. */
    CIVIL_AFFAIRS,
    /** From the police. */
    POLICE,
    /** A petition transferred (信访). */
    PETITION
}
