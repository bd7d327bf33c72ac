package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.PostId;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of a work list (工作清单): nothing sealed.
 *
 * @param id the key
 * @param number the case number
 * @param status {@code open}, {@code ended} or {@code closed}
 * @param category code of the category
 * @param accountable the one accountable post
 * @param handler the assigned mediator's login name; empty when none is
 * @param dueAt when it must have moved on: the end of its own term while it is open, or of the next round of revisits, whichever
 *     comes first
 * @param overdue whether that has passed, with or without any run of due work
 * @param overdueSince the end of the time that passed; empty unless {@code overdue}
 * @param safetyFirst whether, before anything else, someone is to be asked alone or a duty towards someone is to be done; which
 *     of the two, and towards whom, stands in the case alone
 * @param untold whether it has ended and is not closed because a party is still to be told of other routes (人民调解法 26), or the
 *     court of the result (特邀调解规定 26)
 */
public record CaseLine(
        CaseId id,
        String number,
        String status,
        String category,
        PostId accountable,
        Optional<String> handler,
        Optional<Instant> dueAt,
        boolean overdue,
        Optional<Instant> overdueSince,
        boolean safetyFirst,
        boolean untold) {}
