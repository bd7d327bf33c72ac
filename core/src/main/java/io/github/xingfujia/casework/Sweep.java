package io.github.xingfujia.casework;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;
import java.util.List;

/**
 * The report of a sweep (摸排) of an area. No finding is a complete report; there is no list of calm families.
 *
 * @param division the area, within that of the actor's post
 * @param on the day
 * @param findings what it came upon, at most 100; may be empty
 */
public record Sweep(DivisionCode division, LocalDate on, List<Finding> findings) implements Command {

    private static final int MOST = 100;

    /** Refuses more findings than a sweep comes upon. */
    public Sweep {
        findings = ImmutableList.copyOf(findings);
        Checks.of().range("findings", findings.size(), 0, MOST).orThrow();
    }

    /** Returns the report of a sweep with these findings, or with none. */
    public static Sweep of(DivisionCode division, LocalDate on, Finding... findings) {
        return new Sweep(division, on, List.of(findings));
    }
}
