package io.github.xingfujia.evaluation;

/** What is judged (参评对象类型). */
public enum Candidate {
    /** A family, with everybody who lives in it. */
    HOUSEHOLD,
    /** One person; those she lives with are named all the same, for the sake of their safety. */
    PERSON,
    /** A member of the team (队员), by her staff key; her title rests while she has no certificate. */
    MEMBER
}
