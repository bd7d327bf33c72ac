package io.github.xingfujia.measures;

/** Who is told of a protection order (送达对象): the first four always (反家庭暴力法 32), the others as the court sees fit. */
public enum OrderParty {
    /** Who asked for it. */
    APPLICANT,
    /** Whom it binds. */
    RESPONDENT,
    /** The police. */
    POLICE,
    /** The village or residents' committee. */
    COMMITTEE,
    /** The federation. */
    FEDERATION,
    /** A school or another place. */
    SCHOOL_OR_OTHER;

    /** Returns whether it is always told. */
    public boolean always() {
        return compareTo(COMMITTEE) <= 0;
    }
}
