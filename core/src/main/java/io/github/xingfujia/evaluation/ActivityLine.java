package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;

/**
 * An activity of family spirit on the list (家风引领活动).
 *
 * @param id the key
 * @param kind its kind
 * @param name what the kind is called
 * @param division where
 * @param by the post that held it
 * @param on the day
 * @param people how many people came
 * @param families how many families they are of
 * @param photos how many photos were registered
 */
public record ActivityLine(
        ActivityId id,
        CampaignCode kind,
        Label name,
        DivisionCode division,
        PostId by,
        LocalDate on,
        int people,
        int families,
        int photos) {}
