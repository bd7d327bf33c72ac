package io.github.xingfujia.casework;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import java.time.Instant;
import java.util.List;

/**
 * What was done lately at a post (本站动态), the newest first.
 *
 * @param lines at most 200
 * @param more whether older ones of the span are left out
 */
public record Activity(List<Line> lines, boolean more) {

    /** Keeps the lines as they are given. */
    public Activity {
        lines = ImmutableList.copyOf(lines);
    }

    /**
     * One command.
     *
     * @param at when it was recorded, UTC
     * @param by the login name of whoever did it
     * @param action what was done, such as {@code casework.record}; never what was said or found
     * @param id the case
     * @param number its number
     */
    public record Line(Instant at, StaffId by, String action, CaseId id, String number) {}
}
