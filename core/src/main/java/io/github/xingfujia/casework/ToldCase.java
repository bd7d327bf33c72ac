package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.PostId;

/**
 * What was reported without a login, as whoever reported it may come back to it (报送进展): whether somebody is at it, and where to
 * ask. It has no part in which a word, a name, a category or a date of the case could stand.
 *
 * @param status {@code open} or {@code closed}
 * @param accountable who is accountable; stays as it was when the case moved for what the other party said alone
 */
public record ToldCase(String status, PostId accountable) {}
