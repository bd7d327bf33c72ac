package io.github.xingfujia.evaluation;

/** How somebody said whether a story of her may be told (同意方式). */
public enum ConsentHow {
    /** On paper, with her name or her fingerprint. */
    WRITTEN,
    /** Before the member of staff who records it. */
    IN_PERSON,
    /** By telephone, at a number that is hers. */
    PHONE
}
