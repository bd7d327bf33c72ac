package io.github.xingfujia.consultation;

import io.github.xingfujia.kernel.Checks;

/**
 * What whoever asked thinks of it (咨询评价).
 *
 * @param score 1 to 5, the best
 * @param words her words, sealed; at most 1000 characters, may be empty
 */
public record Feedback(int score, String words) {

    /** Refuses another score and overlong words. */
    public Feedback {
        Checks.of().range("score", score, 1, 5).text("words", words, 0, 1000).orThrow();
    }

    /** Returns nothing of her words. */
    @Override
    public String toString() {
        return "Feedback[" + score + "]";
    }
}
