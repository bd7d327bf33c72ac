package io.github.xingfujia.volunteer;

/** What a service hour was spent on (服务内容). */
public enum Work {
    /** Mediating. */
    MEDIATION,
    /** Counselling. */
    COUNSELLING,
    /** Caring for special groups. */
    CARE,
    /** Emergency support at petitions. */
    PETITION,
    /** Publicity. */
    PUBLICITY,
    /** Whatever else helps the service. */
    SUPPORT
}
