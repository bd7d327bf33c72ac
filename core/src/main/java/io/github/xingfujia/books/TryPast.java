package io.github.xingfujia.books;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.rules.RuleBook;
import java.time.LocalDate;

/**
 * Which proposed book is tried on which past period (试算): every decision that its table made then is asked again, at the
 * facts that were recorded with it.
 *
 * <p>What it cannot know: what was asked and left no decision in the journal, such as a certificate that was refused, is not
 * asked again. A fact that was not recorded then is unknown now; such decisions are counted, with the name of the fact. A
 * time limit counts as kept when what it was for was written down before it ended.
 *
 * @param book the proposed book
 * @param from first day, Asia/Shanghai
 * @param until last day, inclusive, not before {@code from}; not after today
 */
public record TryPast(RuleBook book, LocalDate from, LocalDate until) {

    /** Refuses a period that ends before it starts. */
    public TryPast {
        Checks.of().notBefore("until", until, from).orThrow();
    }
}
