package io.github.xingfujia.counselling;

/** Who of those counselled together somebody is (辅导对象). */
public enum Partner {
    /** Whoever came. */
    FIRST,
    /** Whom the first lives with, once that one agreed too. */
    SECOND;

    /** Returns the one of the other side. */
    public Partner other() {
        return this == FIRST ? SECOND : FIRST;
    }
}
