package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Checks;
import java.time.LocalDate;

/**
 * A dispute delegated by a court (委派、委托调解).
 *
 * @param reference the court's own number, such as {@code （2026）渝0118诉前调1号}
 * @param procedure from which procedure
 * @param on the day it was received
 * @param materials how many papers came with it, all to be returned at the end
 */
public record Delegation(String reference, CourtProcedure procedure, LocalDate on, int materials) {

    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final int MOST = 9999;

    /** Refuses an empty number, a day before 1950 and an impossible count. */
    public Delegation {
        Checks.of()
                .line("reference", reference, 1, 60)
                .notBefore("on", on, FIRST)
                .range("materials", materials, 0, MOST)
                .orThrow();
    }
}
