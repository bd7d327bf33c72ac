package io.github.xingfujia.statistics;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.rules.Label;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/**
 * A share with everything it takes to check it (比率): numerator, denominator, the unit of each, and the rounding. Works
 * alone.
 *
 * <pre>{@code
 * Figure share = Figure.of(Quantity.of(107, cases), Quantity.of(120, visits));
 * share.in(Locale.CHINA);      // 89 %（89.17）
 * share.unitNote();            // present: 件 over 人次
 * }</pre>
 *
 * @param numerator how many
 * @param denominator of how many; not zero
 * @param rounding decimals
 */
public record Figure(Quantity numerator, Quantity denominator, Rounding rounding) {

    /**
     * Refuses a denominator of zero.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput {@code zero-denominator}
     */
    public Figure {
        Checks.of()
                .that(denominator.amount() > 0, "denominator", "zero-denominator", denominator.toString())
                .orThrow();
    }

    /** Returns the share with the usual rounding. */
    public static Figure of(Quantity numerator, Quantity denominator) {
        return new Figure(numerator, denominator, Rounding.USUAL);
    }

    /** Returns the percentage at {@code decimals}, rounded half up from the exact ratio. */
    public BigDecimal percent(int decimals) {
        return percent(decimals, RoundingMode.HALF_UP);
    }

    /** Returns whether a percentage somebody printed, such as {@code 88.23}, is this one. */
    public Printed printed(BigDecimal percent) {
        int decimals = Math.max(0, percent.scale());
        if (percent.compareTo(percent(decimals)) == 0) {
            return Printed.ROUNDED;
        }
        return percent.compareTo(percent(decimals, RoundingMode.DOWN)) == 0 ? Printed.TRUNCATED : Printed.WRONG;
    }

    /** Returns the percentage as it is read, such as {@code 89 %（89.17）}. */
    public String in(Locale locale) {
        return wording().in(locale);
    }

    /** Returns numerator, denominator and percentage, such as {@code 107 件 / 120 人次 = 89 %（89.17）}. */
    public String full(Locale locale) {
        return Wording.of("statistics", "figure.full", numerator.in(locale), denominator.in(locale), wording())
                .in(locale);
    }

    /** Returns what must stand beside the figure when numerator and denominator count different things. */
    public Optional<Label> unitNote() {
        return numerator.unit().equals(denominator.unit())
                ? Optional.empty()
                : Optional.of(Words.label(l -> Wording.of(
                        "statistics",
                        "note.units",
                        numerator.unit().in(l),
                        denominator.unit().in(l))));
    }

    /** Returns how the percentage was rounded. */
    public Label roundingNote() {
        return Words.label("note.rounding", Integer.toString(rounding.shown()), Integer.toString(rounding.exact()));
    }

    Wording wording() {
        return Wording.of(
                "statistics",
                "figure",
                percent(rounding.shown()).toPlainString(),
                percent(rounding.exact()).toPlainString());
    }

    private BigDecimal percent(int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(numerator.amount())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(denominator.amount()), decimals, mode);
    }

    @Override
    public String toString() {
        return full(Locale.CHINA);
    }
}
