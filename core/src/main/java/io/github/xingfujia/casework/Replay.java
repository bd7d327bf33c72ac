package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.rules.RuleBook;
import java.time.LocalDate;

/**
 * Asks a proposed escalation book about a past period (试算): every review made then is decided again at the facts
 * recorded then, and both the book then in force and the proposed one are asked whenever the facts of a case changed and
 * nobody reviewed it: a step that is taken earlier shows only there.
 *
 * <p>What it cannot know. People would have gone on differently: a case that the proposed book sends elsewhere leaves
 * its later reviews as they were recorded, where they were recorded, so loads count decisions and not cases. A next tier that
 * the applicant had barred is not passed over, and an adviser whom she had barred is not missed. A time limit runs
 * without pauses and extensions, and is kept by the next recorded step, whoever or whatever took it. A fact that the book in
 * force then did not ask for is unknown now. Between reviews, a post has a mediator if somebody who works there
 * now was certified on that day and may handle the case. A step that the book then in force asked for, and nobody took, is not counted as saved.
 *
 * <p>Once the period is over the answer stays the same for ever.
 *
 * @param book the proposed book
 * @param from first day, in the zone of the house
 * @param until last day, inclusive, not before {@code from}; not after today
 */
public record Replay(RuleBook book, LocalDate from, LocalDate until) {

    /** Refuses a period that ends before it starts. */
    public Replay {
        Checks.of().notBefore("until", until, from).orThrow();
    }

    /** Returns the question for a book and a period. */
    public static Replay of(RuleBook book, LocalDate from, LocalDate until) {
        return new Replay(book, from, until);
    }
}
