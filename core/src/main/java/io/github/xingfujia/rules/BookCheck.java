package io.github.xingfujia.rules;

/** A check of a book that another room contributes (外部校验), such as whether its network has the posts a book sends to. */
public interface BookCheck {

    /** Looks for what is wrong with a book, and tells it. */
    void check(CaseFinder cases);
}
