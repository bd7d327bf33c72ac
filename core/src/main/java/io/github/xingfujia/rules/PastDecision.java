package io.github.xingfujia.rules;

import java.time.Instant;

/**
 * A decision that was made (既往决定), with what a comparison needs to ask it again.
 *
 * @param matter key of what was decided about: the decisions of one matter follow each other
 * @param from where the matter was held when it was decided
 * @param to where it was held afterwards
 * @param at when it was decided
 * @param decision by which book and rule, at which facts
 * @param outcome what was made of it, in the words of the outcome field that is compared
 */
public record PastDecision(
        String matter, String from, String to, Instant at, DecisionReference decision, String outcome) {

    /** Returns a decision after which the matter stayed where it was. */
    public static PastDecision of(String matter, String where, Instant at, Decision decision, String field) {
        return new PastDecision(matter, where, where, at, decision.reference(), decision.outcome(field));
    }
}
