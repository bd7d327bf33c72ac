package io.github.xingfujia.casework;

import java.time.Instant;

/**
 * Why a finding was set aside (排除线索的理由), for whoever may see the finding; that it was looked at is on record.
 *
 * @param id the finding
 * @param at when
 * @param reason in words
 */
public record SetAsideView(FindingId id, Instant at, String reason) {

    /** Returns the finding only: the reason is not for a log. */
    @Override
    public String toString() {
        return "SetAsideView[" + id + "]";
    }
}
