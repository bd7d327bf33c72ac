package io.github.xingfujia.departments;

import io.github.xingfujia.kernel.Checks;
import java.time.LocalDate;

/**
 * The receipt by which a department answered on paper (回执): what staff register for a department without a desk here.
 *
 * @param on the date on it
 * @param reference the number on it, 1 to 60 characters
 */
public record OnPaper(LocalDate on, String reference) {

    /** Refuses an empty or endless number. */
    public OnPaper {
        Checks.of().line("reference", reference, 1, 60).orThrow();
    }
}
