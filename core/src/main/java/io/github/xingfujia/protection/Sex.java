package io.github.xingfujia.protection;

/** The sex of someone in a violence file (性别): an instrument is valid only for those it was published for. */
public enum Sex {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE,
    /** Not known or not said. */
    UNKNOWN
}
