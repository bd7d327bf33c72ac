package io.github.xingfujia.statistics;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A whole in its parts (构成): the parts sum to the whole, and every share names its base. Works alone.
 *
 * <pre>{@code
 * Breakdown calls = Breakdown.of("2010 Q1", Quantity.of(65, visits), Map.of(…));
 * calls.share("财产").in(Locale.CHINA);   // 财产 占 2010 Q1：6 人次 / 65 人次 = 9 %（9.23）
 * }</pre>
 *
 * @param name what the whole is called
 * @param whole the whole
 * @param parts the parts by name, in order
 */
public record Breakdown(String name, Quantity whole, Map<String, Quantity> parts) {

    /**
     * Keeps the order; refuses parts of another unit ({@code units-differ}) or that do not sum ({@code parts-sum}).
     *
     * @throws io.github.xingfujia.kernel.InvalidInput with everything wrong
     */
    public Breakdown {
        parts = ImmutableMap.copyOf(parts);
        Checks problems = Checks.of();
        long sum = 0;
        for (Map.Entry<String, Quantity> part : parts.entrySet()) {
            Unit unit = part.getValue().unit();
            problems.that(
                    unit.equals(whole.unit()),
                    part.getKey(),
                    "units-differ",
                    unit.zh(),
                    whole.unit().zh());
            sum = Math.addExact(sum, part.getValue().amount());
        }
        problems.that(sum == whole.amount(), name, "parts-sum", Long.toString(sum), Long.toString(whole.amount()));
        problems.orThrow();
    }

    /** Returns the whole in parts of its own unit. */
    public static Breakdown of(String name, long whole, Unit unit, Map<String, Long> parts) {
        ImmutableMap.Builder<String, Quantity> quantities = ImmutableMap.builder();
        parts.forEach((part, amount) -> quantities.put(part, new Quantity(amount, unit)));
        return new Breakdown(name, new Quantity(whole, unit), quantities.build());
    }

    /** Returns what a part is of the whole; the share names the whole as its base. */
    public Share share(String part) {
        Quantity amount = Optional.ofNullable(parts.get(part)).orElseThrow(() -> missing(part));
        return new Share(part, name, Figure.of(amount, whole));
    }

    /** Returns the part as a whole of its own parts: their shares are of the part, and say so. */
    public Breakdown within(String part, Map<String, Long> itsParts) {
        Quantity amount = Optional.ofNullable(parts.get(part)).orElseThrow(() -> missing(part));
        return of(part, amount.amount(), amount.unit(), itsParts);
    }

    private static RuntimeException missing(String part) {
        return Missing.input(part);
    }

    /**
     * A share that names its base.
     *
     * @param part what
     * @param base of what
     * @param figure the numbers
     */
    public record Share(String part, String base, Figure figure) {

        /** Returns part, base and numbers in the language asked for. */
        public String in(Locale locale) {
            return Wording.of("statistics", "share", part, base, figure.full(locale))
                    .in(locale);
        }
    }
}
