package io.github.xingfujia.books;

/** How far a proposed book has come (提案阶段). */
public enum Stage {
    /** It can be read; nobody has verified it. */
    PROPOSED,
    /** Verification found something wrong: it never comes into force. */
    REFUTED,
    /** It was verified; nobody has looked at a replay. */
    VERIFIED,
    /** A replay was looked at; no head has approved it. */
    REPLAYED,
    /** A head approved it; a second person must. */
    APPROVED,
    /** It became a version. */
    ADOPTED,
    /** It was given up. */
    WITHDRAWN
}
