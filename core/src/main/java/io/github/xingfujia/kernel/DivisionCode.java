package io.github.xingfujia.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A statistical division code (统计用区划代码) of twelve digits: 2 province, 2 prefecture, 2 county, 3
 * town or subdistrict, 3 village or community (GB/T 2260 and the NBS rules).
 *
 * <p>Short forms of 2, 4, 6 and 9 digits are read as the division of that level. Works alone, without
 * store, actor or keys.
 *
 * @param value the twelve digits as a number
 */
public record DivisionCode(long value) implements Comparable<DivisionCode> {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9](?:[0-9]{2}){0,2}|[1-9][0-9]{8}|[1-9][0-9]{11}");
    private static final long[] UNIT = {10_000_000_000L, 100_000_000L, 1_000_000L, 1_000L, 1L};

    /** The five levels of the division tree, from the whole to the part. */
    public enum Level {
        PROVINCE,
        PREFECTURE,
        COUNTY,
        TOWN,
        VILLAGE
    }

    /** Refuses anything but twelve digits that start with a province. */
    public DivisionCode {
        if (value < 110_000_000_000L || value > 999_999_999_999L) {
            Checks.of()
                    .that(false, "division", "division-code", Checks.shape(Long.toString(value)))
                    .orThrow();
        }
    }

    /** Returns the division written with 2, 4, 6, 9 or 12 digits. */
    public static DivisionCode of(String code) {
        Checks.of()
                .matches("division", code, FORM, "500118 · 500118001 · 500118001001")
                .orThrow();
        return new DivisionCode(Long.parseLong(code + "0".repeat(12 - code.length())));
    }

    /** Returns the level: the lowest part that is not all zeros. */
    public Level level() {
        for (int i = Level.values().length - 1; i > 0; i--) {
            if (value % UNIT[i - 1] != 0) {
                return Level.values()[i];
            }
        }
        return Level.PROVINCE;
    }

    /** Returns the division one level up by its code; empty for a province. */
    public Optional<DivisionCode> parent() {
        int level = level().ordinal();
        return level == 0 ? Optional.empty() : Optional.of(new DivisionCode(value - value % UNIT[level - 1]));
    }

    /** Returns the division of {@code level} that this one lies in, or itself. */
    public DivisionCode at(Level level) {
        return level.ordinal() >= level().ordinal() ? this : new DivisionCode(value - value % UNIT[level.ordinal()]);
    }

    /** Returns whether {@code other} is this division or lies inside it. */
    public boolean contains(DivisionCode other) {
        return other.value >= value && other.value <= last();
    }

    /** Returns the highest code inside this division: prefix search as a range. */
    public long last() {
        return value + UNIT[level().ordinal()] - 1;
    }

    @Override
    public int compareTo(DivisionCode other) {
        return Long.compare(value, other.value);
    }

    /** Returns the twelve digits. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
