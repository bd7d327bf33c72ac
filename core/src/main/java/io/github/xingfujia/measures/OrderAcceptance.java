package io.github.xingfujia.measures;

import io.github.xingfujia.kernel.Checks;
import java.time.Instant;

/**
 * That a court accepted an application (受理).
 *
 * @param court the court, 1 to 60 characters
 * @param number its number, 1 to 60 characters
 * @param at when; from then on its time runs
 */
public record OrderAcceptance(String court, String number, Instant at) {

    /** Refuses what names no court. */
    public OrderAcceptance {
        Checks.of().line("court", court, 1, 60).line("number", number, 1, 60).orThrow();
    }
}
