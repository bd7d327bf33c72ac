package io.github.xingfujia.counselling;

import io.github.xingfujia.kernel.Checks;

/**
 * What she answered to one field of the record form (记录表栏目); sealed.
 *
 * @param field the field of the county's form
 * @param text what she said, one line
 */
public record Answered(CounselCode field, String text) {

    /** Refuses nothing and an overlong line. */
    public Answered {
        Checks.of().line("text", text, 1, 200).orThrow();
    }

    /** Returns nothing of what she said. */
    @Override
    public String toString() {
        return "Answered[" + field + "]";
    }
}
