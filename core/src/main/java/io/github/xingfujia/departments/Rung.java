package io.github.xingfujia.departments;

/** How far an overdue task has climbed (督办层级), from the least to the gravest; it only rises until it is answered. */
public enum Rung {
    /** Nothing is overdue, or nobody was reminded yet. */
    NONE,
    /** Who owes the next step was reminded (催办). */
    REMINDED,
    /** The superior of who owes it was told (报上级). */
    SUPERIOR,
    /** A supervisory suggestion is drafted and waits for the head (督促处理意见, 妇女权益保障法 73). */
    DRAFTED,
    /** The head issued it. */
    ISSUED,
    /** That was not answered either: the head may ask the government to inspect (提请督查). */
    INSPECTION
}
