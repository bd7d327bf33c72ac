package io.github.xingfujia.stations;

import io.github.xingfujia.kernel.DivisionCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Asks how far the programme is built (建设进度查询).
 *
 * @param day of which day; empty for today
 * @param area of which division; empty for the whole county
 * @param asOf up to which position of the journal; empty for all there is
 */
public record ProgrammeQuery(Optional<LocalDate> day, Optional<DivisionCode> area, OptionalLong asOf) {

    /** Asks for today and the whole county. */
    public static ProgrammeQuery today() {
        return new ProgrammeQuery(Optional.empty(), Optional.empty(), OptionalLong.empty());
    }

    /** Returns the same for another day. */
    public ProgrammeQuery on(LocalDate other) {
        return new ProgrammeQuery(Optional.of(other), area, asOf);
    }

    /** Returns the same for an area. */
    public ProgrammeQuery in(DivisionCode place) {
        return new ProgrammeQuery(day, Optional.of(place), asOf);
    }

    /** Returns the same up to a position of the journal. */
    public ProgrammeQuery until(long position) {
        return new ProgrammeQuery(day, area, OptionalLong.of(position));
    }
}
