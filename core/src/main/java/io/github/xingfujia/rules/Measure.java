package io.github.xingfujia.rules;

/**
 * What a fact measures (衡量内容): the only kinds on which a target, a grade or an honour may rest. Whether people were
 * reconciled, withdrew, stayed together or were counted as a success is none of them, whatever it is called.
 */
public enum Measure {
    /** Hours of service (服务时长). */
    HOURS,
    /** Training attended and examinations passed (培训与考核). */
    TRAINING,
    /** Certificates held and years served (资格与年限). */
    STANDING,
    /** Breaches of discipline and complaints that were upheld (遵守纪律). */
    CONDUCT,
    /** Screens made, plans kept, visits checked in and out (安全). */
    SAFETY,
    /** Completeness of files and keeping to the procedure (办理质量). */
    QUALITY,
    /** Time limits kept (按时). */
    TIMELINESS,
    /** Rooms and stations built, places served (建设与覆盖). */
    COVERAGE,
    /** Activities held and people reached (带动). */
    REACH,
    /** The mark of a panel (评审得分). */
    PANEL
}
