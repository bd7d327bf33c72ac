package io.github.xingfujia.books;

import io.github.xingfujia.way.Command;

/** Gives a proposal up (撤回提案). */
record Withdraw(ProposalId proposal) implements Command {}
