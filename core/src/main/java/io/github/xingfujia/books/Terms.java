package io.github.xingfujia.books;

import io.github.xingfujia.way.Command;
import java.time.LocalDate;

/**
 * The terms on which a proposal is approved (施行条件): both persons name the same ones.
 *
 * @param proposal which proposal
 * @param from the first day, tomorrow at the earliest: a day is decided by one book
 * @param running what becomes of cases that began before
 */
public record Terms(ProposalId proposal, LocalDate from, Running running) implements Command {}
