package io.github.xingfujia.calendar;

/**
 * A way of counting periods (期间计算规则), as data: what is left out at the start, and which articles say so.
 *
 * <p>In both ways given here the starting day is not counted; a month or year ends on the corresponding day, or on the
 * last of the month when there is none; when the last day is a day off (法定休假日: weekends and holidays alike, but not a
 * shifted workday) the period ends with the next working day; the last day ends at 24:00. Hours run through days off,
 * and their end is not moved.
 *
 * @param id stable code
 * @param skipsStartingHour whether the hour in which an hour period starts is left out
 * @param startArticle the article on what the start leaves out
 * @param monthArticle the article on corresponding days
 * @param lastDayArticle the article on a last day that is a day off
 * @param extensionArticle the article on another period agreed by the parties
 */
public record Regime(
        String id,
        boolean skipsStartingHour,
        String startArticle,
        String monthArticle,
        String lastDayArticle,
        String extensionArticle) {

    /** Counting under the Civil Code: hours run from the stated moment. */
    public static final Regime CIVIL = new Regime("civil", false, "民法典 201", "民法典 202", "民法典 203", "民法典 204");

    /** Counting before a court: the starting hour is left out as well as the starting day. */
    public static final Regime COURT = new Regime("court", true, "民诉法 85", "民法典 202", "民诉法 85", "人民法院在线调解规则 24");
}
