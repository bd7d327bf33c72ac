package io.github.xingfujia.stations;

/** What an inspection comes to (检查结论). */
public enum Verdict {
    /** Accredited (达标). */
    ACCREDITED,
    /** Accredited on condition that what should be there is mended in time (基本达标，限期整改). */
    CONDITIONAL,
    /** Not yet (未达标): something that must be there is missing. */
    NOT_YET
}
