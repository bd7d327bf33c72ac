package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * That a book comes only to what a house can carry out (可办结论): to the outcomes of the book that it was built with, and to
 * duties that some room sees to.
 */
public final class Carried implements BookCheck {

    private final Optional<RuleBook> house;
    private final Optional<List<String>> duties;

    private Carried(Optional<RuleBook> house, Optional<List<String>> duties) {
        this.house = house;
        this.duties = duties.map(ImmutableList::copyOf);
    }

    /** Returns the check by the book that a house was built with. */
    public static Carried by(RuleBook house) {
        return new Carried(Optional.of(house), Optional.empty());
    }

    /** Returns the check that a book makes nothing due but these duties. */
    public static Carried duties(List<String> known) {
        return new Carried(Optional.empty(), Optional.of(known));
    }

    @Override
    public void check(CaseFinder cases) {
        house.ifPresent(book -> book.outcomes().forEach(cases::unable));
        duties.ifPresent(known -> cases.obligations().stream()
                .filter(due -> !known.contains(due.code()))
                .forEach(due -> cases.ownerless(
                        due, Texts.of(known.isEmpty() ? "check.no-duty" : "check.duties", String.join(" ", known)))));
    }
}
