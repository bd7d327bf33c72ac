package io.github.xingfujia.prevention;

import io.github.xingfujia.kernel.Checks;
import java.time.LocalDate;

/**
 * What was held of it and whom it reached (宣传效果): a count, never names.
 *
 * @param on the day
 * @param sessions how many sessions were held, 1 to 400
 * @param people how many people were reached, 0 to 1000000
 */
public record PublicityReach(LocalDate on, int sessions, int people) {

    /** Refuses what was not held. */
    public PublicityReach {
        Checks.of()
                .range("sessions", sessions, 1, 400)
                .range("people", people, 0, 1_000_000)
                .orThrow();
    }
}
