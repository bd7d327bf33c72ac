package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.List;

/**
 * Whom the activities of family spirit reached (家风活动成效): attendances, so that who came twice counts twice.
 *
 * @param from the first day
 * @param until the last day
 * @param position the position of the journal up to which it was counted
 * @param rows by kind, in the order of the county's list; a kind that was not held is not among them
 * @param sum of all kinds
 */
public record ReachView(LocalDate from, LocalDate until, long position, List<Row> rows, Sum sum) {

    /** Keeps the order. */
    public ReachView {
        rows = ImmutableList.copyOf(rows);
    }

    /** One kind. */
    public record Row(CampaignCode kind, Label name, Sum sum) {}

    /** How often it was held, and how many came each time, added up. */
    public record Sum(int activities, long people, long families) {}
}
