package io.github.xingfujia.prevention;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;

/**
 * Publicity that is planned (宣传计划).
 *
 * @param division where
 * @param form how
 * @param on the day, not before today
 * @param sessions how many sessions, 1 to 400
 * @param title what about, 1 to 80 characters
 */
public record PlanPublicity(DivisionCode division, PublicityForm form, LocalDate on, int sessions, String title)
        implements Command {

    /** Refuses a plan of nothing. */
    public PlanPublicity {
        Checks.of()
                .range("sessions", sessions, 1, 400)
                .line("title", title, 1, 80)
                .orThrow();
    }
}
