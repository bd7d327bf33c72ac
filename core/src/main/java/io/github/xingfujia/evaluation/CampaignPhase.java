package io.github.xingfujia.evaluation;

/** How far a campaign is (评选进度). */
public enum CampaignPhase {
    /** Nominations come in and are looked at. */
    NOMINATING,
    /** Jurors mark. */
    SCORING,
    /** The tally is made. */
    TALLIED,
    /** It ended without a tally. */
    ENDED
}
