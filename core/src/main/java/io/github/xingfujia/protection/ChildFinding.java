package io.github.xingfujia.protection;

/** What was found about a child of the household (未成年人情况). */
public enum ChildFinding {
    /** The child could not be asked safely, nor anybody about it. */
    COULD_NOT_ASK,
    /** The child neither suffers nor saw it. */
    CALM,
    /** The child saw it, and is to be helped (重庆办法 44, 公通字〔2024〕34号 ¶19). */
    WITNESSED,
    /** The child is suspected to suffer it: to be reported at once (反家庭暴力法 14, 未成年人保护法 11). */
    SUSPECTED_VICTIM
}
