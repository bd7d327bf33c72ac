package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Checks;
import java.util.Optional;

/**
 * A revisit that was made (回访记录): one party, asked alone.
 *
 * @param side whom
 * @param performance how far the agreement was performed; present when she could speak
 * @param satisfaction what she says of the mediation; present when she could speak
 * @param safe whether she could speak safely; if not, nobody contacts her and she is screened again
 * @param stop whether she asked not to be revisited again
 * @param words what she said, sealed in her compartment; may be empty
 */
public record Revisit(
        Side side,
        Optional<Performance> performance,
        Optional<Satisfaction> satisfaction,
        boolean safe,
        boolean stop,
        String words) {

    /** Refuses a safe revisit without answers, an unsafe one with answers, and overlong words. */
    public Revisit {
        Checks.of()
                .that(!safe || performance.isPresent(), "performance", "required", "")
                .that(!safe || satisfaction.isPresent(), "satisfaction", "required", "")
                .that(safe || performance.isEmpty(), "safe", "answers-unsafe", "performance")
                .that(safe || satisfaction.isEmpty(), "safe", "answers-unsafe", "satisfaction")
                .text("words", words, 0, 4000)
                .orThrow();
    }

    /** Returns the revisit of a party who could speak. */
    public static Revisit of(Side side, Performance performance, Satisfaction satisfaction) {
        return new Revisit(side, Optional.of(performance), Optional.of(satisfaction), true, false, "");
    }

    /** Returns the revisit of a party who could not speak safely. */
    public static Revisit unsafe(Side side) {
        return new Revisit(side, Optional.empty(), Optional.empty(), false, false, "");
    }

    /** Returns the same revisit of a party who wants no other. */
    public Revisit andNoMore() {
        return new Revisit(side, performance, satisfaction, safe, true, words);
    }

    /** Returns the same revisit with what she said. */
    public Revisit saying(String herWords) {
        return new Revisit(side, performance, satisfaction, safe, stop, herWords);
    }

    boolean isClean() {
        return safe && performance.equals(Optional.of(Performance.PERFORMED));
    }
}
