package io.github.xingfujia.statistics;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.PublishedFact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one published fact changes in a register: the case is counted as {@code after} instead of as {@code before}. Bound
 * to names and components only; a version nobody here knows is an error, never left out in silence.
 */
record CaseChange(Optional<CountedCase> before, CountedCase after) {

    private static final String OPENED = "casework.published-opened/";
    private static final String RECATEGORISED = "casework.published-recategorised/";
    private static final String ENDED = "casework.published-ended/";

    static Optional<CaseChange> of(PublishedFact fact) {
        String name = fact.name().substring(0, fact.name().indexOf('/') + 1);
        if (!name.equals(OPENED) && !name.equals(RECATEGORISED) && !name.equals(ENDED)) {
            return Optional.empty();
        }
        if (!fact.name().equals(name + "1")) {
            throw new UncountableFactException(fact.name());
        }
        return Optional.of(
                switch (name) {
                    case OPENED -> new CaseChange(Optional.empty(), counted(fact, "category", CountedCase.OPEN));
                    case RECATEGORISED ->
                        new CaseChange(
                                Optional.of(counted(fact, "from", CountedCase.OPEN)),
                                counted(fact, "to", CountedCase.OPEN));
                    default ->
                        new CaseChange(
                                Optional.of(counted(fact, "category", CountedCase.OPEN)),
                                counted(fact, "category", text(fact, "ending")));
                });
    }

    private static CountedCase counted(PublishedFact fact, String category, String outcome) {
        return new CountedCase(
                text(fact, category),
                text(fact, "origin.channel"),
                PostId.of(text(fact, "origin.accountable")),
                fact.value("origin.received").orElse(""),
                day(fact, "origin.on"),
                outcome);
    }

    static LocalDate day(PublishedFact fact, String component) {
        try {
            return LocalDate.parse(text(fact, component));
        } catch (DateTimeException e) {
            throw new UncountableFactException(fact.name(), e);
        }
    }

    private static String text(PublishedFact fact, String component) {
        return fact.value(component).orElseThrow(() -> new UncountableFactException(fact.name()));
    }
}
