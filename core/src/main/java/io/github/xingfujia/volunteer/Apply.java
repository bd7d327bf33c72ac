package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Applies to the team (报名), or brings an application up to date; by herself, or by the team desk from paper.
 *
 * @param staff who applies
 * @param group the group she comes from, by its code in the county's list
 * @param skills what she can do, each 1 to 40 characters, at most 12; none leaves what was said before
 * @param days the days of the week on which she has time; none leaves what was said before
 * @param checkedOn the day of her background check (背景审查) as she says, not to come; empty leaves what was said before. It counts once
 *     somebody else confirmed it: {@link ConfirmCheck}
 * @param insuredUntil the last day of her insurance; empty leaves what was said before
 */
public record Apply(
        StaffId staff,
        String group,
        List<String> skills,
        List<DayOfWeek> days,
        Optional<LocalDate> checkedOn,
        Optional<LocalDate> insuredUntil)
        implements Command {

    private static final int MOST = 12;

    /** Keeps the order; refuses too many. */
    public Apply {
        skills = ImmutableList.copyOf(skills);
        days = ImmutableList.copyOf(days);
        Checks problems = Checks.of()
                .line("group", group, 1, 40)
                .range("skills", skills.size(), 0, MOST)
                .range("days", days.size(), 0, 7);
        skills.forEach(skill -> problems.line("skills", skill, 1, 40));
        problems.orThrow();
    }
}
