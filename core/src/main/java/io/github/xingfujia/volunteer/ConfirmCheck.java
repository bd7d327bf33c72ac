package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;

/**
 * Confirms the background check of whoever applied (核实背景审查), by somebody else who saw the paper: what she says of herself is not
 * enough to be selected or certified.
 *
 * @param staff whose
 * @param checkedOn the day of the check, not to come
 * @param seen what was seen, 1 to 200 characters; sealed
 */
public record ConfirmCheck(StaffId staff, LocalDate checkedOn, String seen) implements Command {

    /** Refuses a confirmation of nothing. */
    public ConfirmCheck {
        Checks.of().text("seen", seen, 1, 200).orThrow();
    }

    /** Returns whose and of when; never what was seen. */
    @Override
    public String toString() {
        return "ConfirmCheck[" + staff + " " + checkedOn + "]";
    }
}
