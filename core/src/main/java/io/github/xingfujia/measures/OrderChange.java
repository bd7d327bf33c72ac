package io.github.xingfujia.measures;

/** What the applicant asks a court to do with an order in force (撤销、变更、延长): 反家庭暴力法 30. */
public enum OrderChange {
    /** Extend it. */
    EXTEND,
    /** Vary it. */
    VARY,
    /** Revoke it. */
    REVOKE
}
