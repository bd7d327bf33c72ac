package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.PostId;

/**
 * What was told without a name, as whoever told it may come back to it (求助进展): whether somebody is at it, and where to ask.
 * It has no part in which a word, a name, a grade or a date of the file could stand.
 *
 * @param status {@code open} or {@code closed}
 * @param accountable who is accountable
 */
public record ToldFile(String status, PostId accountable) {}
