package io.github.xingfujia.casework;

/** How the other party is approached for the first time (首次接触方式). */
public enum ApproachBy {
    /** By a call. */
    CALL,
    /** By a visit. */
    VISIT,
    /** By a letter or notice. */
    LETTER,
    /** Through someone both trust. */
    TRUSTED_PERSON
}
