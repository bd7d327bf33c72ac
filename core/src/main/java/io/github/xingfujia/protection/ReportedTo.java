package io.github.xingfujia.protection;

/** Whom grave danger is reported to (报告对象, 规程 ¶11). */
public enum ReportedTo {
    /** The police. */
    POLICE,
    /** The federation above. */
    SUPERIOR
}
