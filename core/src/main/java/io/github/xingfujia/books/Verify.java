package io.github.xingfujia.books;

import io.github.xingfujia.way.Command;

/** Verifies a proposal (核验). */
record Verify(ProposalId proposal) implements Command {}
