package io.github.xingfujia.protection;

/** How the respondent of a violence file is told that there is something (告知方式). */
public enum TellingWay {
    /** By a call. */
    CALL,
    /** By a visit. */
    VISIT,
    /** By a letter or notice. */
    LETTER
}
