package io.github.xingfujia.books;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.rules.DecisionReference.FactValue;
import java.util.List;
import java.util.Optional;

/**
 * A made-up case to be tried on a book (试一件); nothing of it is kept.
 *
 * @param table the table
 * @param proposal the proposal it is tried on; empty for the book that decides what begins today
 */
record TryCase(TableCode table, Optional<ProposalId> proposal, List<FactValue> facts) {

    TryCase {
        facts = ImmutableList.copyOf(facts);
    }
}
