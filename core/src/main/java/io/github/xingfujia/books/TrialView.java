package io.github.xingfujia.books;

import io.github.xingfujia.rules.BookDifference;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A replay of a proposal, to be read or opened again (试算结果).
 *
 * @param proposal the proposal that was tried
 * @param from first day of the period
 * @param until last day
 * @param digest SHA-256 of the result: what an approval names
 * @param figures the result, the same for every reader; empty for one made before results were kept
 */
public record TrialView(
        ProposalId proposal, LocalDate from, LocalDate until, String digest, Optional<BookDifference> figures) {}
