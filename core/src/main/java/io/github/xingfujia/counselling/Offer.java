package io.github.xingfujia.counselling;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;

/**
 * What was offered at the registry on a day (登记处告知): how many couples were told, and how many took it up. Nobody is named, and
 * whoever said no is written down nowhere.
 *
 * @param kind of counselling
 * @param on the day, Asia/Shanghai, not after today
 * @param told how many couples were told, 1 to 50
 * @param taken how many of them took it up
 */
public record Offer(CounselCode kind, LocalDate on, int told, int taken) implements Command {

    private static final int MOST = 50;

    /** Refuses more takers than were told. */
    public Offer {
        int most = taken > MOST ? MOST : Math.max(0, told);
        Checks.of().range("told", told, 1, MOST).range("taken", taken, 0, most).orThrow();
    }
}
