package io.github.xingfujia.books;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;

/**
 * The terms on which a proposal is approved (施行条件): both persons name the same ones.
 *
 * @param proposal which proposal
 * @param from the first day, tomorrow at the earliest: a day is decided by one book
 * @param running what becomes of cases that began before
 * @param replay the replay it is approved on: SHA-256 of its result, 64 hexadecimal digits in lower case
 */
public record Terms(ProposalId proposal, LocalDate from, Running running, String replay) implements Command {

    /** Refuses what is no digest. */
    public Terms {
        Checks.of().matches("replay", replay, ReplaySeen.FORM, "0-9 a-f (64)").orThrow();
    }
}
