package io.github.xingfujia.network;

import java.util.OptionalLong;

/**
 * A place that helps (求助去处).
 *
 * @param post the place
 * @param where its division as people say it
 * @param metres how far as the crow flies; empty when either side has no coordinates
 */
public record Found(Post post, String where, OptionalLong metres) {}
