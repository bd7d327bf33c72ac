package io.github.xingfujia.custody;

import java.time.Instant;

/**
 * One look at a matter or one change of it (查阅记录).
 *
 * @param at when, UTC
 * @param who who, in the text form of the journal; to a person whose matter it is the post only
 * @param action what was asked or done, such as {@code casework.record}
 * @param basis the purpose under which it was allowed, or {@code break-glass}
 * @param changed whether something was written; else it was looked at
 * @param cells how many sealed texts were opened
 */
public record Looked(Instant at, String who, String action, String basis, boolean changed, int cells) {}
