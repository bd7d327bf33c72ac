package io.github.xingfujia.volunteer;

import io.github.xingfujia.store.Fact;
import java.time.LocalDate;

/** What of the team may be counted and told outside (队伍对外事实): codes, numbers and days only, and nobody. */
public sealed interface PublishedTeamFact extends Fact {

    /**
     * Somebody was trained as one of a cohort of backbones (骨干).
     *
     * @param cohort which cohort
     * @param on the day
     */
    record BackboneTrained(CohortCode cohort, LocalDate on) implements PublishedTeamFact {}

    /**
     * The case conference of a quarter was held (案例交流会).
     *
     * @param on the day
     * @param present how many were there
     */
    record ExchangeHeld(LocalDate on, int present) implements PublishedTeamFact {}
}
