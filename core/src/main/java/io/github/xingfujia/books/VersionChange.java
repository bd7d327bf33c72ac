package io.github.xingfujia.books;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.books.ProposedChange.CaseChange;
import io.github.xingfujia.rules.Edit;
import java.util.List;

/**
 * What differs between two adopted books of a table (规则书对比), told in cases.
 *
 * @param table the table
 * @param before the number of the one
 * @param after the number of the other
 * @param cases the plainest cases that come out otherwise, in words
 * @param edits whatever else they say in different ways: texts, articles, conditions, order, declarations
 * @param decided whether every pair of rules could be compared within the budget
 */
public record VersionChange(
        TableCode table, int before, int after, List<CaseChange> cases, List<Edit> edits, boolean decided) {

    /** Keeps the lists in order. */
    public VersionChange {
        cases = ImmutableList.copyOf(cases);
        edits = ImmutableList.copyOf(edits);
    }
}
