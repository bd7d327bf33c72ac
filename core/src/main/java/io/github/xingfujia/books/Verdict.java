package io.github.xingfujia.books;

/** What the verification of a candidate came to (核验结论). */
public enum Verdict {
    /** Everything asked was proven. */
    ACCEPTED,
    /** Something is wrong; the book never comes into force. */
    REFUTED,
    /** Nothing is known to be wrong, and not everything could be decided within the budget: two persons adopt it. */
    UNDECIDED
}
