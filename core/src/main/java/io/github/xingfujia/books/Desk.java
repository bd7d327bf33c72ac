package io.github.xingfujia.books;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The proposals of one table in the order in which they came (提案台账). */
record Desk(TableCode table, List<Proposal> proposals) {

    Desk {
        proposals = ImmutableList.copyOf(proposals);
    }

    Optional<Proposal> proposal(int number) {
        return number <= proposals.size() ? Optional.of(proposals.get(number - 1)) : Optional.empty();
    }

    int next() {
        return proposals.size() + 1;
    }

    Desk after(DeskFact fact, Instant at) {
        if (fact instanceof DeskFact.Proposed made) {
            return new Desk(
                    table,
                    ImmutableList.<Proposal>builder()
                            .addAll(proposals)
                            .add(Proposal.of(made, at))
                            .build());
        }
        return new Desk(
                table,
                proposals.stream()
                        .map(p -> p.made().proposal() == fact.proposal() ? p.after(fact, at) : p)
                        .toList());
    }
}
