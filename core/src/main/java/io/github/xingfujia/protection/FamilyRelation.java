package io.github.xingfujia.protection;

/** What the respondent is to the victim (与受害人关系, 反家庭暴力法 2 and 37). */
public enum FamilyRelation {
    /** Her husband or his wife. */
    SPOUSE,
    /** A former husband or wife. */
    FORMER_SPOUSE,
    /** Someone she lives with as partners. */
    COHABITANT,
    /** Someone she lived with, or was in love with. */
    FORMER_PARTNER,
    /** A parent. */
    PARENT,
    /** A child. */
    CHILD,
    /** A parent, child, brother or sister by marriage. */
    IN_LAW,
    /** Any other member of the family. */
    OTHER_FAMILY,
    /** Living in the same household without being family (反家庭暴力法 37). */
    CO_RESIDENT,
    /** Not known. */
    UNKNOWN
}
