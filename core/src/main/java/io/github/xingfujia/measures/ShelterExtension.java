package io.github.xingfujia.measures;

import io.github.xingfujia.kernel.Checks;
import java.time.LocalDate;

/**
 * A longer stay in a shelter (延长庇护).
 *
 * @param until the new last day
 * @param basis that civil affairs consented, or that it was filed with them
 * @param reference the number of the paper, 1 to 60 characters
 */
public record ShelterExtension(LocalDate until, ExtensionBasis basis, String reference) {

    /** Refuses an extension without a paper. */
    public ShelterExtension {
        Checks.of().line("reference", reference, 1, 60).orThrow();
    }
}
