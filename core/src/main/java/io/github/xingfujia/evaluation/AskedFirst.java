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
    /** There is nobody to ask: nothing but papers, a missing name or an objection is the cause. */
    NOBODY,
    /** There is nobody to ask: whom a file names is another person of the same name, as the words say why. */
    ANOTHER_PERSON
}
