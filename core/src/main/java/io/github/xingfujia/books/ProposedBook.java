package io.github.xingfujia.books;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.profile.SourceText;
import java.util.List;

/**
 * A proposal with its text (提案全文).
 *
 * @param proposal the proposal
 * @param packs every character of its packs, the county's own last
 */
public record ProposedBook(ProposalView proposal, List<SourceText> packs) {

    /** Keeps the order. */
    public ProposedBook {
        packs = ImmutableList.copyOf(packs);
    }
}
