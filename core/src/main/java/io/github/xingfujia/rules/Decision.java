package io.github.xingfujia.rules;

import io.github.xingfujia.rules.DecisionReference.FactValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a book decided for one case (决定), and why. */
public final class Decision {

    private final RuleBook book;
    private final int rule;
    private final long[] coded;

    /** How the rules stand to the case, once it was asked for. */
    private @Nullable Misses misses;

    Decision(RuleBook book, int rule, long[] coded) {
        this.book = book;
        this.rule = rule;
        this.coded = coded;
    }

    /** Returns the value of one outcome field. */
    public String outcome(String field) {
        String value = rule().then().get(field);
        if (value == null) {
            throw new IllegalArgumentException("the book has no outcome " + field);
        }
        return value;
    }

    /** Returns the id of the rule that decided. */
    public String ruleId() {
        return rule().id();
    }

    /** Returns the codes of what must be done. */
    public List<String> duties() {
        return rule().duties();
    }

    /** Returns the articles behind the rule. */
    public List<String> articles() {
        return rule().cites();
    }

    /** Returns the facts the deciding rule asked about that are known, in the book's order; for the last rule all known. */
    public List<FactValue> facts() {
        return book.asked(rule).of(coded);
    }

    /** Returns what to keep of this decision. */
    public DecisionReference reference() {
        return new DecisionReference(book.digest(), ruleId(), book.coding().said(coded));
    }

    /** Returns the decision explained. */
    public Explanation explanation() {
        return new Explanation(this, book);
    }

    /**
     * Returns the nearest change of each single fact that would alter the outcome, in the book's order; none for a
     * rule of protection, nor in a book of protection, gate or eligibility.
     */
    public List<Change> changes() {
        return tellsChanges() ? book.sensitivity().changes(rule, coded, misses()) : List.of();
    }

    /**
     * Returns every value of each single fact that would alter the outcome, by fact and then by outcome; none where {@link
     * #changes} tells none on principle.
     */
    public List<OtherValues> everyChange() {
        return tellsChanges() ? book.sensitivity().every(rule, misses()) : List.of();
    }

    /**
     * Returns what would alter the outcome by the fewest facts: every single fact that does, or else some of the smallest
     * sets that do together; none where {@link #changes} tells none on principle.
     */
    public List<Alternative> alternatives() {
        List<Alternative> single = changes().stream()
                .map(c -> new Alternative(List.of(new FactValue(c.fact(), c.value())), c.outcome()))
                .toList();
        return single.isEmpty() && tellsChanges() ? new Nearby(book, rule(), values()).alternatives() : single;
    }

    /** Returns the rules that nearly held, in the book's order; none where {@link #changes} tells none on principle. */
    public List<NearRule> nearRules() {
        return tellsChanges() ? book.sensitivity().nearRules(rule, misses()) : List.of();
    }

    private Misses misses() {
        Misses known = misses;
        if (known == null) {
            known = book.sensitivity().misses(coded);
            misses = known;
        }
        return known;
    }

    private boolean tellsChanges() {
        return book.tableClass().tellsChanges() && !book.sensitivity().seals(misses());
    }

    Rule rule() {
        return book.rule(rule);
    }

    long[] values() {
        return book.coding().packing().values(coded);
    }
}
