package io.github.xingfujia.learning;

/** In which of the three columns a course stands (课程栏目). */
public enum CourseColumn {
    /** The law in short lessons (普法微课). */
    LAW,
    /** Relationships (婚恋辅导). */
    LOVE,
    /** For parents (父母课堂). */
    PARENTS
}
