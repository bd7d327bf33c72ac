package io.github.xingfujia.rules;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a book says of a past decision (答复): by which of its rules, at the facts recorded then.
 *
 * @param rule the rule that decides
 */
record Answer(RuleBook book, Rule rule) {

    /** Returns what it says; empty when a fact that must be known was not recorded or does not fit, or no rule holds. */
    static Optional<Answer> of(RuleBook book, PastDecision past) {
        OptionalInt rule = new RecordedCase(book).rule(past.decision().facts());
        return rule.isPresent() ? Optional.of(new Answer(book, book.rule(rule.getAsInt()))) : Optional.empty();
    }

    /** Returns what the rule sets an outcome to; empty text when it sets nothing. */
    String then(String outcome) {
        return rule.then().getOrDefault(outcome, "");
    }

    /** Returns the time limit the rule sets: its first outcome that is one. */
    Optional<String> limit() {
        return book.outcomes().stream()
                .filter(o -> o.type() == OutcomeField.Type.DURATION)
                .findFirst()
                .map(o -> then(o.name()));
    }

    /** Returns the limit of this name that the rule sets; none that ends at once. */
    Optional<String> lasting(String limit) {
        return Optional.of(then(limit)).filter(l -> TimeLimit.of(l).most() > 0);
    }

    /** Returns whether another answer sets anything else, or owes anything else. */
    boolean differsFrom(Answer other) {
        return !rule.then().equals(other.rule.then()) || !rule.duties().equals(other.rule.duties());
    }
}
