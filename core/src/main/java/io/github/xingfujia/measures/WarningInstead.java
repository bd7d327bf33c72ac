package io.github.xingfujia.measures;

/** What the police did instead of a warning letter (公通字〔2024〕34号 ¶21). */
public enum WarningInstead {
    /** Criticised and educated. */
    CRITICISM,
    /** An administrative penalty: a warning letter never stands in for it (¶20). */
    PENALTY,
    /** A criminal investigation. */
    CRIMINAL,
    /** Nothing. */
    NOTHING
}
