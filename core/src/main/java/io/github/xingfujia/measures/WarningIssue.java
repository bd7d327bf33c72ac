package io.github.xingfujia.measures;

import io.github.xingfujia.kernel.Checks;
import java.time.LocalDate;

/**
 * A warning letter (告诫书) as the police issued it; it goes to both, and one copy stays with the police.
 *
 * @param number its number, 1 to 40 characters
 * @param issuedOn the day it was issued
 * @param deliveredOn the day it reached the offender; the first visit counts from here
 */
public record WarningIssue(String number, LocalDate issuedOn, LocalDate deliveredOn) {

    /** Refuses a delivery before the issue. */
    public WarningIssue {
        Checks.of()
                .line("number", number, 1, 40)
                .notBefore("deliveredOn", deliveredOn, issuedOn)
                .orThrow();
    }
}
