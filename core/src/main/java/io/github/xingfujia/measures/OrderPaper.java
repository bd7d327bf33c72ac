package io.github.xingfujia.measures;

/** What belongs to a protection order (保护令材料), as a list of completeness; none of it is ever a condition of help. */
public enum OrderPaper {
    /** The application; oral where writing is hard (反家庭暴力法 24). */
    APPLICATION,
    /** Who she is. */
    IDENTITY,
    /** What makes violence, or the danger of it, rather likely (法释〔2022〕17号 6). */
    EVIDENCE,
    /** For whom another applies: why. */
    REASON_FOR_ANOTHER,
    /** The order itself. */
    ORDER,
    /** The receipt of the notice to help with it (协助执行通知书). */
    HELP_NOTICE_RECEIPT
}
