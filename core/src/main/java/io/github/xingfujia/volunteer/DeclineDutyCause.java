package io.github.xingfujia.volunteer;

/** Why somebody does not take a duty (谢绝事由). */
public enum DeclineDutyCause {
    /** She knows or is related to somebody concerned. */
    RELATED,
    /** She is ill. */
    ILL,
    /** She has no time. */
    BUSY,
    /** She does not feel safe. */
    UNSAFE;

    /** Returns whether the house asks for just this: then it counts as no refusal, and she as never sent. */
    public boolean excuses() {
        return this == RELATED || this == UNSAFE;
    }
}
