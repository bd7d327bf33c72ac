package io.github.xingfujia.books;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.rules.Comparison;
import io.github.xingfujia.rules.Edit;
import io.github.xingfujia.rules.Label;
import java.util.List;
import java.util.Locale;

/**
 * What a proposal changes in the book it would take the place of (提案改动): the version adopted last when it was made, in
 * force yet or not.
 *
 * @param proposal which proposal
 * @param basis that version
 * @param cases the plainest cases that come out otherwise, in words
 * @param edits whatever else it says in different ways: texts, articles, conditions, order, declarations
 * @param sameWords the ids of rules that ask, or come to, something else in the same words: for whoever approves to read
 * @param decided whether every pair of rules could be compared within the budget
 */
public record ProposedChange(
        ProposalId proposal,
        int basis,
        List<CaseChange> cases,
        List<Edit> edits,
        List<String> sameWords,
        boolean decided) {

    /** Keeps the lists in order. */
    public ProposedChange {
        cases = ImmutableList.copyOf(cases);
        edits = ImmutableList.copyOf(edits);
        sameWords = ImmutableList.copyOf(sameWords);
    }

    /**
     * Cases that come out otherwise.
     *
     * @param before the rule that answered; empty when none did
     * @param after the rule that answers now; empty when none does
     * @param text what people read
     */
    public record CaseChange(String before, String after, Label text) {}

    static ProposedChange of(ProposalId proposal, int basis, Comparison found) {
        return new ProposedChange(proposal, basis, cases(found), found.edits(), found.sameWords(), found.decided());
    }

    static List<CaseChange> cases(Comparison found) {
        return found.differences().stream()
                .map(d -> new CaseChange(
                        d.before(),
                        d.after(),
                        new Label(d.text().in(Locale.CHINA), d.text().in(Locale.ENGLISH))))
                .toList();
    }
}
