package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;

/**
 * A suggestion (推荐线索详情), opened on the record.
 *
 * @param id the key
 * @param campaign the campaign
 * @param campaignName what people call it
 * @param way how it came
 * @param village where they live
 * @param on the day, Asia/Shanghai
 * @param agreed whether they know of it, as whoever suggested says
 * @param name what they are called
 * @param story why
 * @param called who suggested
 * @param phone her number or account; empty without one
 * @param contact how she may be reached: nothing but that is allowed
 * @param waits whether nothing was done about it yet
 */
public record SuggestionView(
        SuggestionId id,
        CampaignId campaign,
        Label campaignName,
        NominationWay way,
        DivisionCode village,
        LocalDate on,
        boolean agreed,
        String name,
        String story,
        String called,
        String phone,
        SafeContact contact,
        boolean waits) {

    /** Returns the shape only; never whom. */
    @Override
    public String toString() {
        return "SuggestionView[" + id + "]";
    }
}
