package io.github.xingfujia.measures;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;

/**
 * Where somebody is sheltered (庇护安置). Nobody but the named handlers ever learns that there is one.
 *
 * @param place where, 1 to 200 characters; sealed
 * @param handlers who may know, 2 to 5, the one who says so among them: one alone could not be stood in for
 * @param from the first day
 * @param until the last day
 */
public record Placement(String place, List<StaffId> handlers, LocalDate from, LocalDate until) {

    private static final int LEAST = 2;
    private static final int MOST = 5;

    /** Refuses a shelter that one alone would know of. */
    public Placement {
        handlers = handlers.stream().distinct().sorted().toList();
        Checks.of()
                .text("place", place, 1, 200)
                .range("handlers", handlers.size(), LEAST, MOST)
                .notBefore("until", until, from)
                .orThrow();
    }

    /** Returns nothing of it. */
    @Override
    public String toString() {
        return "Placement[…]";
    }
}
