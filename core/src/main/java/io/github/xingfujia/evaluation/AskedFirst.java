package io.github.xingfujia.evaluation;

/** What she whom it concerns said, asked alone before anybody decides (先征询受害人). */
public enum AskedFirst {
    /** She wants it carried on. */
    WANTS_IT,
    /** She leaves it to us. */
    LEAVES_IT,
    /** She does not want it. */
    AGAINST,
    /** She could not be asked safely. */
    NOT_SAFELY,
    /** There is nobody to ask: nothing but papers, names or an objection is the cause. */
    NOBODY
}
