/**
 * Deadlines on the Chinese working calendar (工作日历与期限): which day is worked, when a period ends, and why.
 *
 * <p>Usable alone, without store, actor or keys:
 *
 * <pre>{@code
 * Deadline deadline = Term.of(accepted, Period.of("15d"), Regime.COURT).on(HolidayCalendar.bundled());
 * System.out.println(deadline.dueAt() + " " + deadline.remaining(now));
 * deadline.explanation().forEach(System.out::println);
 * }</pre>
 *
 * <p>Start with {@link io.github.xingfujia.calendar.Term}. Instants come in and go out; days are days in Asia/Shanghai.
 * A year whose notice is not known is never guessed in silence: the result is marked provisional.
 */
@NullMarked
package io.github.xingfujia.calendar;

import org.jspecify.annotations.NullMarked;
