package io.github.xingfujia.books;

import io.github.xingfujia.kernel.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which two books of a table are to be compared (规则书对比), both adopted.
 *
 * @param table the table
 * @param before the one it is compared with
 * @param after the other
 */
public record Compared(TableCode table, Which before, Which after) {

    /**
     * One book: by its number, or by a day.
     *
     * @param version its number, 0 for the one the home began with
     * @param day in the zone of the house: the book that decides on this day what begins on it
     */
    public record Which(Optional<Integer> version, Optional<LocalDate> day) {

        /** Refuses both, and neither. */
        public Which {
            Checks.of()
                    .that(version.isPresent() != day.isPresent(), "version", "one-of", "", "version day")
                    .orThrow();
        }

        /** Returns the book of a number. */
        public static Which version(int number) {
            return new Which(Optional.of(number), Optional.empty());
        }

        /** Returns the book of a day. */
        public static Which on(LocalDate day) {
            return new Which(Optional.empty(), Optional.of(day));
        }

        Optional<Version> of(Line line) {
            return version.map(line::number).orElseGet(() -> day.map(d -> line.on(d, d)));
        }
    }

    /** Returns the comparison of two versions. */
    public static Compared versions(TableCode table, int before, int after) {
        return new Compared(table, Which.version(before), Which.version(after));
    }
}
