package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a list of nominations (推荐清单), the same for everybody who may read it.
 *
 * @param id the key
 * @param campaign the campaign
 * @param campaignName what people call it
 * @param category the class; the empty text where there are none
 * @param way how it came
 * @param on the day on which they were put forward, Asia/Shanghai
 * @param village where they live
 * @param stage where it stands
 * @param papersWanted whether papers are wanted
 * @param name what it is called in public; empty while it is not public
 * @param until the last day of its notice; empty without one
 * @param title the title; empty for none
 * @param namedOn the day on which it was named
 * @param watchedUntil the last day on which the title is watched
 * @param told whether there is a story that everybody in it agreed to
 */
public record NominationLine(
        NominationId id,
        CampaignId campaign,
        Label campaignName,
        String category,
        NominationWay way,
        LocalDate on,
        DivisionCode village,
        Stage stage,
        boolean papersWanted,
        Optional<String> name,
        Optional<LocalDate> until,
        Optional<Label> title,
        Optional<LocalDate> namedOn,
        Optional<LocalDate> watchedUntil,
        boolean told) {}
