package io.github.xingfujia.counselling;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;
import java.util.List;

/**
 * What a studio wants to hold in a year (年度计划); said again, it takes the place of what was said.
 *
 * @param year the calendar year, at most 2100; not past
 * @param lines what, and how often; each activity once
 */
public record PlanYear(int year, List<Line> lines) implements Command {

    /** Keeps the order; refuses an activity that stands there twice. */
    public PlanYear {
        lines = ImmutableList.copyOf(lines);
        Checks.of()
                .range("year", year, 1, 2100)
                .range("lines", lines.size(), 1, 40)
                .that(
                        lines.stream().map(Line::activity).distinct().count() == lines.size(),
                        "lines",
                        "duplicate-key",
                        "lines",
                        "lines")
                .orThrow();
    }

    /**
     * One line of the plan.
     *
     * @param activity of the county's list
     * @param times how often, 0 to 400
     */
    public record Line(CounselCode activity, int times) {
        /** Refuses another number. */
        public Line {
            Checks.of().range("times", times, 0, 400).orThrow();
        }
    }
}
