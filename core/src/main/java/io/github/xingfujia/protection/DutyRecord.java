package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import java.time.LocalDate;

/**
 * What was done of what was owed (办理记录): a duty is done by what somebody did on a day, never by a tick.
 *
 * @param duty what was owed
 * @param minor the number of the minor it concerned; 0 for the victim
 * @param declined whether she declined it, as far as she may
 * @param on the day, not to come
 * @param by who did it, or heard that she declines
 * @param what what was done, or what she said to it, 1 to 500 characters; sealed
 */
public record DutyRecord(Duty duty, int minor, boolean declined, LocalDate on, StaffId by, String what) {

    private static final int LONGEST = 500;
    private static final int MOST_MINORS = 999;

    /** Refuses that nothing is said of what was done. */
    public DutyRecord {
        Checks.of()
                .range("minor", minor, 0, MOST_MINORS)
                .text("what", what, 1, LONGEST)
                .orThrow();
    }

    /** Returns that somebody did on a day what was owed. */
    public static DutyRecord of(FileView.DutyView owed, LocalDate on, StaffId by, String what) {
        return new DutyRecord(owed.duty(), owed.minor(), false, on, by, what);
    }

    /** Returns the shape only; never what was done. */
    @Override
    public String toString() {
        return "DutyRecord[" + duty + " " + minor + " " + declined + " " + on + " " + by + "]";
    }
}
