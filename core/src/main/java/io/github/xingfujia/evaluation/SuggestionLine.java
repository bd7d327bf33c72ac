package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;

/**
 * One line of the list of suggestions that wait (推荐线索清单); never whom.
 *
 * @param id the key
 * @param campaignName what people call the campaign
 * @param way how it came
 * @param village where they live
 * @param on the day, Asia/Shanghai
 */
public record SuggestionLine(
        SuggestionId id, Label campaignName, NominationWay way, DivisionCode village, LocalDate on) {}
