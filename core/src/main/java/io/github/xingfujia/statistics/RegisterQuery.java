package io.github.xingfujia.statistics;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import java.util.List;
import java.util.Optional;

/**
 * Asks for a register (登记表) of the cases opened in a span.
 *
 * @param span the days on which they were opened
 * @param area whose
 * @param by one to four different dimensions to divide them by
 * @param asOf the last position of the journal to be read; empty for all there is
 */
public record RegisterQuery(Span span, Area area, List<Dimension> by, Optional<Long> asOf) {

    /** Keeps the order of the dimensions. */
    public RegisterQuery {
        by = ImmutableList.copyOf(by);
        Checks.of()
                .range("by", by.size(), 1, 4)
                .that(by.stream().distinct().count() == by.size(), "by", "duplicate-key", "", "by")
                .range("asOf", asOf.orElse(0L), 0, Long.MAX_VALUE)
                .orThrow();
    }

    /** Returns the register of the whole home by these dimensions. */
    public static RegisterQuery of(Span span, Dimension... by) {
        return new RegisterQuery(span, Area.everywhere(), List.of(by), Optional.empty());
    }

    /** Returns the same register of another area. */
    public RegisterQuery in(Area other) {
        return new RegisterQuery(span, other, by, asOf);
    }

    /** Returns the same register as it stood at a position of the journal. */
    public RegisterQuery asOf(long position) {
        return new RegisterQuery(span, area, by, Optional.of(position));
    }
}
