package io.github.xingfujia.statistics;

import io.github.xingfujia.kernel.Checks;
import java.util.Locale;

/**
 * An amount with its unit (数量), such as 107 件.
 *
 * @param amount not negative
 * @param unit of what
 */
public record Quantity(long amount, Unit unit) {

    /** Refuses a negative amount. */
    public Quantity {
        Checks.of().range("amount", amount, 0, Long.MAX_VALUE).orThrow();
    }

    /** Returns an amount of a unit. */
    public static Quantity of(long amount, Unit unit) {
        return new Quantity(amount, unit);
    }

    /**
     * Returns the sum.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput {@code units-differ} when the units differ
     */
    public Quantity plus(Quantity other) {
        Checks.of()
                .that(unit.equals(other.unit), "unit", "units-differ", other.unit.zh(), unit.zh())
                .orThrow();
        return new Quantity(Math.addExact(amount, other.amount), unit);
    }

    /** Returns amount and unit in the language asked for. */
    public String in(Locale locale) {
        return amount + " " + unit.in(locale);
    }

    @Override
    public String toString() {
        return in(Locale.CHINA);
    }
}
