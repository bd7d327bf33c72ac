package io.github.xingfujia.custody;

import java.time.Instant;

/**
 * One look of somebody (查阅记录).
 *
 * @param at when, UTC
 * @param who who at which post, in the text form of the journal
 * @param about what was looked at, such as {@code case/7f…}; empty for a count or list without a name
 * @param action what was asked, such as {@code casework.record}
 * @param basis the purpose under which it was allowed, or {@code break-glass}
 * @param cells how many sealed texts were opened
 */
public record LookedAt(Instant at, String who, String about, String action, String basis, int cells) {}
