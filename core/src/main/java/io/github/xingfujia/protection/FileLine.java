package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.PostId;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of the violence desk (专档清单): nothing sealed.
 *
 * @param id the key
 * @param number the file number; tells nothing about how many there are
 * @param status {@code open} or {@code closed}
 * @param grade the gravest grade found; {@code NOT_SCREENED} while nobody was assessed
 * @param accountable the accountable post
 * @param handler the named handler's login name; empty when none is
 * @param dueAt when the next thing is due, in the file or of its measures
 * @param overdue whether anything due was not done, in the file or of its measures, with or without any run of due work
 * @param overdueSince the end of the time that passed; empty unless {@code overdue}
 * @param owes what that is, or what is due first: the word of a duty, {@code visit}, {@code round} (a follow-up), or {@code measure}
 *     for a limit of a measure; empty where nothing is
 * @param alarmedSince since when somebody who went to her should be back and is not, UTC; empty unless somebody is out so long
 * @param graveWords whether words that speak of grave danger wait for whoever assesses
 */
public record FileLine(
        ViolenceFileId id,
        String number,
        String status,
        GateClass grade,
        PostId accountable,
        Optional<String> handler,
        Optional<Instant> dueAt,
        boolean overdue,
        Optional<Instant> overdueSince,
        Optional<String> owes,
        Optional<Instant> alarmedSince,
        boolean graveWords) {}
