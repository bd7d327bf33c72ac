package io.github.xingfujia.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The books of one table, past and present (历次规则书): which of them decides a case on a day, and which decided before.
 */
public interface BookRecord {

    /** Returns the book that decides on {@code day} what began on {@code begun}. */
    RuleBook on(LocalDate day, LocalDate begun);

    /** Returns the book with this digest; empty when the house never had it. */
    Optional<RuleBook> of(String digest);

    /** Returns the explanation of a decision by the book that made it; empty when the house never had it. */
    default Optional<Explanation> explain(DecisionReference decision) {
        return of(decision.book()).map(book -> book.explain(decision));
    }

    /** Returns the record of one book that is always in force. */
    static BookRecord always(RuleBook book) {
        return new BookRecord() {
            @Override
            public RuleBook on(LocalDate day, LocalDate begun) {
                return book;
            }

            @Override
            public Optional<RuleBook> of(String digest) {
                return Optional.of(book).filter(b -> b.digest().equals(digest));
            }
        };
    }
}
