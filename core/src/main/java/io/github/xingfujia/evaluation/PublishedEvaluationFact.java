package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.store.Fact;
import java.time.LocalDate;

/** What of evaluation may be counted and told outside (评选对外事实): codes, numbers and days only. */
public sealed interface PublishedEvaluationFact extends Fact {

    /**
     * A title was given.
     *
     * @param campaign the kind of campaign
     * @param division the village
     * @param way how it was put forward
     * @param on the day
     */
    record HonourNamed(CampaignCode campaign, DivisionCode division, NominationWay way, LocalDate on)
            implements PublishedEvaluationFact {}

    /**
     * A title that was given stands no more, at rest or withdrawn, or stands again.
     *
     * @param campaign the kind of campaign
     * @param division the village
     * @param stands whether it stands from now on
     * @param on the day
     */
    record HonourStands(CampaignCode campaign, DivisionCode division, boolean stands, LocalDate on)
            implements PublishedEvaluationFact {}

    /**
     * An activity of family spirit reached people; said again, it takes the place of what was said before.
     *
     * @param activity which activity
     * @param kind its kind
     * @param division where
     * @param on the day
     * @param people how many people came
     * @param families how many families they are of
     */
    record ActivityReached(
            ActivityId activity, CampaignCode kind, DivisionCode division, LocalDate on, int people, int families)
            implements PublishedEvaluationFact {}
}
