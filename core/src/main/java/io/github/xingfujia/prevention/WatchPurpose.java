package io.github.xingfujia.prevention;

/** What a watch is for (关注目的): without one there is none. */
public enum WatchPurpose {
    /** Find a way to ask somebody alone. */
    ASK_ALONE,
    /** Offer help, if she wants it. */
    OFFER_HELP,
    /** See that a child is safe. */
    CHILD_SAFE
}
