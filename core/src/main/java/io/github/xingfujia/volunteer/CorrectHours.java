package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;

/**
 * Corrects confirmed service (服务时长更正): what stood before stays in the ledger, with who corrected it and why.
 *
 * @param staff who served
 * @param month the month it began in
 * @param entry its number in that month
 * @param minutes how long it was, in minutes, 0 to 960, never longer than by the clock
 * @param words why, 1 to 500 characters; sealed
 */
public record CorrectHours(StaffId staff, ServiceMonth month, int entry, int minutes, String words) implements Command {

    /** Refuses what no day has, and a correction without a reason. */
    public CorrectHours {
        Checks.of()
                .range("entry", entry, 1, 500)
                .range("minutes", minutes, 0, ConfirmHours.MOST)
                .text("words", words, 1, 500)
                .orThrow();
    }

    /** Returns what is corrected; never the words. */
    @Override
    public String toString() {
        return "CorrectHours[" + staff + " " + month + " " + entry + "]";
    }
}
