package io.github.xingfujia.prevention;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;

/**
 * An early sign to be watched (早期关注).
 *
 * @param division where
 * @param purpose what for
 * @param basis what it rests on
 * @param words whom and why, 1 to 500 characters; sealed
 * @param until the last day, at most as far away as the county's terms allow
 */
public record KeepWatch(DivisionCode division, WatchPurpose purpose, WatchBasis basis, String words, LocalDate until)
        implements Command {

    /** Refuses a watch that does not say why. */
    public KeepWatch {
        Checks.of().text("words", words, 1, 500).orThrow();
    }

    /** Returns the shape only; never whom. */
    @Override
    public String toString() {
        return "KeepWatch[" + division + " " + purpose + " " + basis + " " + until + "]";
    }
}
