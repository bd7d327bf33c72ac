package io.github.xingfujia.books;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Records that a replay of a past period under the proposal was looked at (已阅回放).
 *
 * @param proposal which proposal
 * @param from first day of the period
 * @param until last day, not before {@code from}
 * @param digest SHA-256 of the replay's summary, 64 hexadecimal digits in lower case
 */
public record ReplaySeen(ProposalId proposal, LocalDate from, LocalDate until, String digest) implements Command {

    static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** Refuses a period that ends before it starts. */
    public ReplaySeen {
        Checks.of()
                .notBefore("until", until, from)
                .matches("digest", digest, FORM, "0-9 a-f (64)")
                .orThrow();
    }
}
