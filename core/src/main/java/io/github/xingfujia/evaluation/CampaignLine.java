package io.github.xingfujia.evaluation;

import io.github.xingfujia.rules.Label;
import java.time.LocalDate;

/**
 * One line of the list of campaigns (评选活动清单).
 *
 * @param id the key
 * @param sheet the kind of campaign
 * @param name what people call it
 * @param phase how far it is
 * @param from the first day on which may be nominated
 * @param until the last
 */
public record CampaignLine(
        CampaignId id, CampaignCode sheet, Label name, CampaignPhase phase, LocalDate from, LocalDate until) {}
