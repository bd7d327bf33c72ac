package io.github.xingfujia.measures;

/** Who applies for a protection order (申请人). */
public enum OrderApplicant {
    /** The person herself. */
    HERSELF,
    /** A close relative. */
    RELATIVE,
    /** The police. */
    POLICE,
    /** The federation. */
    FEDERATION,
    /** The village or residents' committee. */
    COMMITTEE,
    /** The relief station. */
    RELIEF_STATION,
    /** Civil affairs. */
    CIVIL_AFFAIRS,
    /** The federation of the disabled. */
    DISABLED_FEDERATION,
    /** An organisation for the old. */
    ELDERLY_ORGANISATION;

    /**
     * Returns whether she or they may apply on this ground: 反家庭暴力法 23, and for the old, disabled and gravely ill, by
     * their will, also 法释〔2022〕17号 2.
     */
    public boolean mayApply(OrderGround ground) {
        return switch (ground) {
            case OWN_WILL -> this == HERSELF;
            case INCAPABLE, COERCED -> this != HERSELF && compareTo(RELIEF_STATION) <= 0;
            case OLD_DISABLED_OR_ILL -> this != HERSELF;
        };
    }
}
