package io.github.xingfujia.calendar;

import java.time.LocalDate;

/**
 * A calendar of working days (工作日历): which day is worked, which is a rest day or a statutory holiday.
 *
 * <p>To implement: answer for every date, and mark the answer provisional when the notice that decides it is not known;
 * then Monday to Friday count as worked, but for the days the law itself fixes. {@link HolidayCalendar} is the implementation on yearly files.
 */
public interface WorkingCalendar {

    /** Returns what kind of day {@code date} is. */
    Day on(LocalDate date);

    /** Returns whether the holidays of {@code year} are known. */
    boolean covers(int year);
}
