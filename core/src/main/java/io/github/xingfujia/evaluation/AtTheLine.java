package io.github.xingfujia.evaluation;

/** What becomes of entrants that stay equal where the places end (末位并列): nobody is cut by the alphabet. */
public enum AtTheLine {
    /** All of them are named, above the number of places. */
    ALL_NAMED,
    /** None of them is, and the places stay empty. */
    NONE_NAMED
}
