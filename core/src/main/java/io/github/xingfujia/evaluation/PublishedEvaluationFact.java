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
}
