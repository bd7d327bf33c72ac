package io.github.xingfujia.measures.file;

import io.github.xingfujia.measures.MeasureKind;
import io.github.xingfujia.store.Sealed;
import java.util.List;

/** One measure of a violence file (一项措施), folded from its own facts alone. */
public sealed interface Measure permits WarningLetter, ProtectionOrder, MandatoryReport, LegalAid {

    /** Returns the measure after one more fact of its own; a fact of another kind changes nothing. */
    Measure after(MeasureFact fact);

    /** Returns what it is. */
    MeasureKind kind();

    /** Returns how it stands, as a code that has a text. */
    String standing();

    /** Returns whether nothing further is expected of it. */
    boolean isOver();

    /** Returns the cells that staff of the file may open: never the source of a report. */
    default List<Sealed> cells() {
        return List.of();
    }
}
