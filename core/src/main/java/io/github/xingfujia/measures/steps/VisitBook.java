package io.github.xingfujia.measures.steps;

import io.github.xingfujia.books.Shelf;
import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.measures.Limit;
import io.github.xingfujia.rules.Decision;
import io.github.xingfujia.rules.Facts;
import io.github.xingfujia.rules.Telling;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the county's rule books say of warning letters (告诫规则): within what time, how often, and who goes together. */
public final class VisitBook {

    /** That the police visit with the village committee and the federation (会同查访). */
    public static final String JOINTLY = "visit-jointly";

    static final String STOP = "stop";
    static final String QUARTERLY = "quarterly";
    static final String FIRST = "first";
    private static final int MOST_VISITS = 99;
    private static final int MOST_CLEAN = 3;

    /** What is told of a report that the police accepted; any time limit can be kept. */
    public static final Telling ISSUE = Telling.nothing().flag("vulnerable");

    /** What is told of the visits that were made; any time limit can be kept. */
    public static final Telling VISIT = Telling.nothing()
            .number("visits", MOST_VISITS)
            .number("clean", MOST_CLEAN)
            .able("visit", List.of(STOP, QUARTERLY, FIRST));

    private final Shelf issue;
    private final Shelf visit;

    /** Creates it over the shelves of the two tables. */
    public VisitBook(Shelf issue, Shelf visit) {
        this.issue = issue;
        this.visit = visit;
    }

    /** What the book says of the next visit; {@code within} is empty when no more are due. */
    public record Next(Optional<Limit> within, boolean jointly, Decision decision) {}

    /** Returns what to load before it is asked within what time the police decide. */
    public Ref issues() {
        return issue.ref();
    }

    /** Returns what to load before it is asked when a visit is due. */
    public Ref visits() {
        return visit.ref();
    }

    /** Returns within what time the police decide on a report they accepted on {@code begun}. */
    Decision issue(boolean vulnerable, LocalDate begun, Loaded loaded, LocalDate today) {
        return issue.at(loaded).on(today, begun).decide(Facts.of("vulnerable", vulnerable));
    }

    /** Returns the time as a limit with its norms. */
    static Limit limit(Decision decision, String outcome) {
        return new Limit(Period.of(decision.outcome(outcome)), decision.articles());
    }

    /** Returns what is due after so many visits that counted, the last so many of them clean, since the delivery. */
    public Next next(int counted, int clean, LocalDate delivered, Loaded loaded, LocalDate today) {
        int visits = Math.min(counted, MOST_VISITS);
        Decision decision = visit.at(loaded)
                .on(today, delivered)
                .decide(Facts.of("visits", visits).and("clean", Math.min(Math.min(clean, visits), MOST_CLEAN)));
        boolean stop = decision.outcome("visit").equals(STOP);
        return new Next(
                stop ? Optional.empty() : Optional.of(limit(decision, "within")),
                decision.duties().contains(JOINTLY),
                decision);
    }
}
