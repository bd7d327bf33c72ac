package io.github.xingfujia.consultation;

/** What an entry of a column leads to (栏目入口). */
public enum Opens {
    /** The nearest help of the women's federation. */
    FIND_HELP,
    /** An appointment with a lawyer. */
    LAWYER,
    /** An appointment with a psychologist. */
    PSYCHOLOGIST,
    /** An appointment with a counsellor. */
    COUNSELLOR,
    /** A question in writing. */
    QUESTIONS,
    /** An application for legal aid. */
    LEGAL_AID,
    /** Lessons about the law. */
    LAW_COURSES,
    /** Lessons about relationships. */
    LOVE_COURSES,
    /** Lessons for parents. */
    PARENT_COURSES
}
