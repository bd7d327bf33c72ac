package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a book is verified against beside itself (校验环境): the register of citations, the ladder of a network, checks that
 * others contribute.
 *
 * @param citations the register; citations are not checked without it
 * @param ladder where outcomes lead; rounds are not checked without it
 * @param day the day on which citations must be in force; the book's first day when empty
 * @param checks what others know to be wrong with a book
 * @param ofHouse whether the house that runs the book says what it decides about, and not the book itself
 */
public record Surroundings(
        Optional<Citations> citations,
        Optional<Ladder> ladder,
        Optional<LocalDate> day,
        List<BookCheck> checks,
        boolean ofHouse) {

    /** Keeps the lists in order. */
    public Surroundings {
        checks = ImmutableList.copyOf(checks);
    }

    /** Returns nothing: a book alone. */
    public static Surroundings none() {
        return new Surroundings(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false);
    }

    /** Returns the same with a register of citations. */
    public Surroundings citing(Citations register) {
        return new Surroundings(Optional.of(register), ladder, day, checks, ofHouse);
    }

    /** Returns the same with a ladder. */
    public Surroundings climbing(Ladder other) {
        return new Surroundings(citations, Optional.of(other), day, checks, ofHouse);
    }

    /** Returns the same on a day. */
    public Surroundings on(LocalDate other) {
        return new Surroundings(citations, ladder, Optional.of(other), checks, ofHouse);
    }

    /** Returns the same with one more check. */
    public Surroundings and(BookCheck check) {
        List<BookCheck> more =
                ImmutableList.<BookCheck>builder().addAll(checks).add(check).build();
        return new Surroundings(citations, ladder, day, more, ofHouse);
    }

    /** Returns the same for a book of which its house fixed what it decides about. */
    public Surroundings inHouse() {
        return new Surroundings(citations, ladder, day, checks, true);
    }
}
