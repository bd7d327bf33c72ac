package io.github.xingfujia.rules;

import java.util.List;

/** What a book decided for one case (决定), and why. */
public final class Decision {

    private final RuleBook book;
    private final int rule;
    private final long[] values;

    Decision(RuleBook book, int rule, long[] values) {
        this.book = book;
        this.rule = rule;
        this.values = values;
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

    /** Returns what to keep of this decision. */
    public DecisionReference reference() {
        return book.reference(rule, values);
    }

    /** Returns the decision explained. */
    public Explanation explanation() {
        return new Explanation(this, book);
    }

    /**
     * Returns the nearest change of each single fact that would alter the outcome, in the book's order; none for a
     * rule of protection.
     */
    public List<Change> changes() {
        return rule().protection() ? List.of() : book.changes(rule, values);
    }

    Rule rule() {
        return book.rule(rule);
    }

    long[] values() {
        return values;
    }
}
