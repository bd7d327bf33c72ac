package io.github.xingfujia.measures;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;

/**
 * A visit after a warning letter, as it was made (查访记录).
 *
 * @param to whom
 * @param on the day
 * @param present on whose behalf somebody took part, at least one
 * @param by who of us took part; may be empty
 * @param result what it found
 * @param words what was said, at most 2000 characters; sealed, hers under her own key
 */
public record WarningVisit(
        VisitTo to, LocalDate on, List<Visitor> present, List<StaffId> by, VisitResult result, String words) {

    /** Refuses a visit of nobody. */
    public WarningVisit {
        present = present.stream().distinct().sorted().toList();
        by = by.stream().distinct().sorted().toList();
        Checks.of()
                .that(!present.isEmpty(), "present", "required", "")
                .text("words", words, 0, 2000)
                .orThrow();
    }

    /** Returns the shape only; never the words. */
    @Override
    public String toString() {
        return "WarningVisit[" + to + " " + on + " " + present + " " + by + " " + result + "]";
    }
}
