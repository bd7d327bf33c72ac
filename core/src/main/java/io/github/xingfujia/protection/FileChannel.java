package io.github.xingfujia.protection;

/** How violence came to be known (发现渠道). */
public enum FileChannel {
    /** The online platform. */
    ONLINE,
    /** The hotline 12338. */
    HOTLINE,
    /** A call to a station. */
    CALL,
    /** A visit. */
    VISIT,
    /** A letter or petition. */
    LETTER,
    /** A finding of a sweep (摸排). */
    SWEEP,
    /** A dispute that is handled here: its category, or what someone said when asked alone. */
    DISPUTE,
    /** An application for legal aid about violence. */
    LEGAL_AID,
    /** The police. */
    POLICE,
    /** A court. */
    COURT,
    /** A school or kindergarten. */
    SCHOOL,
    /** A hospital or clinic. */
    HOSPITAL,
    /** Civil affairs. */
    CIVIL_AFFAIRS,
    /** A village or residents' committee. */
    COMMITTEE
}
