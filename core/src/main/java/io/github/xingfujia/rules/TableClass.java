package io.github.xingfujia.rules;

/** What a book decides about (规则表类别): it bounds what may be asked and what may be told. */
public enum TableClass {
    /** Who handles what, and until when. */
    ROUTING,
    /** What protects someone; never tells what would change it. */
    PROTECTION,
    /** What opens or shuts contact; never tells what would change it. */
    GATE,
    /** Who may take part or receive; never tells what would change it. */
    ELIGIBILITY,
    /** What someone has to reach; rests on no descriptive fact. */
    TARGET,
    /** How someone is graded; rests on no descriptive fact. */
    GRADE,
    /** Who is honoured; rests on no descriptive fact. */
    HONOUR;

    /** Returns whether its decisions may tell what would change them. */
    boolean tellsChanges() {
        return this != PROTECTION && this != GATE && this != ELIGIBILITY;
    }

    /** Returns whether it rewards, and so may rest on nothing that only describes. */
    boolean rewards() {
        return this == TARGET || this == GRADE || this == HONOUR;
    }
}
