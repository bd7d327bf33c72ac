package io.github.xingfujia.rules;

import io.github.xingfujia.rules.DecisionReference.FactValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a book decided for one case (决定), and why. */
public final class Decision {

    private static final long[] NONE = {};

    private final Ruled ruled;
    /** The packed case: its first word, and all of them when they are several. */
    private final long first;

    private final long[] several;

    /** What the case hangs on, once it was asked for. */
    private @Nullable Hinges hinges;

    /** A case of one word is read from it, of several words kept as it is. */
    Decision(Ruled ruled, long[] coded) {
        this.ruled = ruled;
        this.first = coded.length == 0 ? 0 : coded[0];
        this.several = coded.length == 1 ? NONE : coded;
    }

    /** Returns the value of one outcome field. */
    public String outcome(String field) {
        return ruled.outcome(field);
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
        return ruled.asked().of(first, several);
    }

    /** Returns what to keep of this decision. */
    public DecisionReference reference() {
        return new DecisionReference(book().digest(), ruleId(), book().coding().said(coded()));
    }

    /** Returns the decision explained. */
    public Explanation explanation() {
        return new Explanation(this, book());
    }

    /**
     * Returns the nearest change of each single fact that would alter the outcome, in the book's order; none for a
     * rule of protection, nor in a book of protection, gate or eligibility.
     */
    public List<Change> changes() {
        return tellsChanges() ? hinges().changes(ruled.place()) : List.of();
    }

    /**
     * Returns every value of each single fact that would alter the outcome, by fact and then by outcome; none where {@link
     * #changes} tells none on principle.
     */
    public List<OtherValues> everyChange() {
        return tellsChanges() ? sensitivity().every(ruled.place(), coded()) : List.of();
    }

    /**
     * Returns what would alter the outcome by the fewest facts: every single fact that does, or else some of the smallest
     * sets that do together; none where {@link #changes} tells none on principle.
     */
    public List<Alternative> alternatives() {
        List<Alternative> single = changes().stream()
                .map(c -> new Alternative(List.of(new FactValue(c.fact(), c.value())), c.outcome()))
                .toList();
        return single.isEmpty() && tellsChanges() ? new Nearby(book(), rule(), values()).alternatives() : single;
    }

    /** Returns the rules that nearly held, in the book's order; none where {@link #changes} tells none on principle. */
    public List<NearRule> nearRules() {
        return tellsChanges() ? hinges().nearRules(ruled.place()) : List.of();
    }

    private Hinges hinges() {
        Hinges known = hinges;
        if (known == null) {
            known = sensitivity().hinges(coded());
            hinges = known;
        }
        return known;
    }

    private boolean tellsChanges() {
        return book().tableClass().tellsChanges() && !hinges().isSealed();
    }

    Rule rule() {
        return ruled.rule();
    }

    long[] values() {
        return book().coding().packing().values(coded());
    }

    private long[] coded() {
        return book().coding().packing().words() == 1 ? new long[] {first} : several;
    }

    private RuleBook book() {
        return ruled.book();
    }

    private Sensitivity sensitivity() {
        return book().sensitivity();
    }
}
