package io.github.xingfujia.measures.steps;

import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.measures.Limit;
import io.github.xingfujia.rules.Decision;
import io.github.xingfujia.rules.Facts;
import io.github.xingfujia.rules.RuleBook;
import java.util.Optional;

/** What the county's rule books say of warning letters (告诫规则): within what time, how often, and who goes together. */
public final class VisitBook {

    private static final String JOINTLY = "visit-jointly";
    private static final String STOP = "stop";
    private static final int MOST_VISITS = 99;
    private static final int MOST_CLEAN = 3;

    private final RuleBook issue;
    private final RuleBook visit;

    /** Creates it over the two books. */
    public VisitBook(RuleBook issue, RuleBook visit) {
        this.issue = issue;
        this.visit = visit;
    }

    /** What the book says of the next visit; {@code within} is empty when no more are due. */
    public record Next(Optional<Limit> within, boolean jointly, Decision decision) {}

    /** Returns within what time the police decide. */
    Decision issue(boolean vulnerable) {
        return issue.decide(Facts.of("vulnerable", vulnerable));
    }

    /** Returns the time as a limit with its norms. */
    static Limit limit(Decision decision, String outcome) {
        return new Limit(Period.of(decision.outcome(outcome)), decision.articles());
    }

    /** Returns what is due after so many visits that counted, the last so many of them clean. */
    public Next next(int counted, int clean) {
        int visits = Math.min(counted, MOST_VISITS);
        Decision decision =
                visit.decide(Facts.of("visits", visits).and("clean", Math.min(Math.min(clean, visits), MOST_CLEAN)));
        boolean stop = decision.outcome("visit").equals(STOP);
        return new Next(
                stop ? Optional.empty() : Optional.of(limit(decision, "within")),
                decision.duties().contains(JOINTLY),
                decision);
    }
}
