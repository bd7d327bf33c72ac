package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;
import java.util.List;

/**
 * Starts a campaign by a sheet, which is frozen as it is now (启动评选).
 *
 * @param sheet the kind of campaign
 * @param from the first day on which may be nominated
 * @param until the last
 * @param sizes how many people live where; a village that is not named has the smallest quota
 */
public record StartCampaign(CampaignCode sheet, LocalDate from, LocalDate until, List<AreaSize> sizes)
        implements Command {

    private static final int LONGEST_DAYS = 366;

    /** Refuses an end before the beginning or more than a year after it, and a village whose size is told twice. */
    public StartCampaign {
        sizes = ImmutableList.copyOf(sizes);
        Checks.of()
                .notBefore("until", until, from)
                .that(
                        !until.isAfter(from.plusDays(LONGEST_DAYS)),
                        "until",
                        "between",
                        until.toString(),
                        from.toString(),
                        from.plusDays(LONGEST_DAYS).toString())
                .range("sizes", sizes.size(), 0, 400)
                .that(
                        sizes.stream().map(AreaSize::village).distinct().count() == sizes.size(),
                        "sizes",
                        "duplicate-key",
                        "village",
                        "village")
                .orThrow();
    }

    /** Returns a campaign without sizes of villages. */
    public static StartCampaign of(CampaignCode sheet, LocalDate from, LocalDate until) {
        return new StartCampaign(sheet, from, until, List.of());
    }
}
