package io.github.xingfujia.volunteer;

/** How dangerous a duty looks (危险程度): from medium on nobody goes alone. */
public enum Danger {
    /** Nothing points to harm. */
    LOW,
    /** It may get worse. */
    MEDIUM,
    /** Harm is likely. */
    HIGH;

    /** Returns how heavily such a duty weighs when load is compared. */
    public int weight() {
        return ordinal() + 1;
    }

    /** Returns how many go at least. */
    public int least() {
        return this == LOW ? 1 : 2;
    }
}
