package io.github.xingfujia.statistics;

import java.util.Optional;

/**
 * Asks for an indicator.
 *
 * @param code its code
 * @param span the days it covers; a series answers for whole years only
 * @param area whose; a series answers for the whole home only
 * @param asOf the last position of the journal to be read; empty for all there is
 */
public record IndicatorQuery(String code, Span span, Area area, Optional<Long> asOf) {

    /** Returns the indicator of the whole home. */
    public static IndicatorQuery of(String code, Span span) {
        return new IndicatorQuery(code, span, Area.everywhere(), Optional.empty());
    }

    /** Returns the same indicator of another area. */
    public IndicatorQuery in(Area other) {
        return new IndicatorQuery(code, span, other, asOf);
    }
}
