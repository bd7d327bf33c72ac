package io.github.xingfujia.measures;

import io.github.xingfujia.kernel.Checks;
import java.time.LocalDate;

/**
 * A return visit while a protection order is in force (保护令回访单).
 *
 * @param on the day
 * @param safe whether she could speak alone and safely; if not, nobody calls again before she is asked alone
 * @param kept whether the order was kept
 * @param signed whether she signed the form, as she does at the end (法发〔2022〕10号 ¶18)
 * @param words what was said, at most 2000 characters; sealed under her own key
 */
public record OrderVisit(LocalDate on, boolean safe, boolean kept, boolean signed, String words) {

    /** Refuses words that are too long. */
    public OrderVisit {
        Checks.of().text("words", words, 0, 2000).orThrow();
    }

    /** Returns the shape only; never the words. */
    @Override
    public String toString() {
        return "OrderVisit[" + on + " safe=" + safe + " kept=" + kept + " signed=" + signed + "]";
    }
}
