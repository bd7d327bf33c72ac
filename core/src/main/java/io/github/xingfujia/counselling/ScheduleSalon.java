package io.github.xingfujia.counselling;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.PressureWording;
import io.github.xingfujia.way.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A salon, once or several times (沙龙排期).
 *
 * @param activity of the county's list
 * @param title what people read, one line, without pressure
 * @param from when the first one begins, not past
 * @param until when it ends, at most 12 hours later
 * @param places how many may come, 1 to 200
 * @param host who holds it; empty for whoever plans it
 * @param times how often, 1 to 26
 * @param every so many days apart; each must have ended before the next begins
 */
public record ScheduleSalon(
        CounselCode activity,
        String title,
        Instant from,
        Instant until,
        int places,
        Optional<StaffId> host,
        int times,
        int every)
        implements Command {

    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");
    private static final Duration LONGEST = Duration.ofHours(12);

    /** Refuses a series that overlaps itself, a salon that ends before it begins, and a title that presses. */
    public ScheduleSalon {
        Checks checks = Checks.of()
                .line("title", title, 1, 60)
                .that(from.isBefore(LAST) && until.isBefore(LAST), "from", "years", from.toString(), 1900, 2099)
                .that(from.isBefore(until), "until", "end-before-start", until.toString(), from.toString())
                .that(
                        !from.plus(LONGEST).isBefore(until),
                        "until",
                        "between",
                        until.toString(),
                        from.toString(),
                        from.plus(LONGEST).toString())
                .range("places", places, 1, 200)
                .range("times", times, 1, 26)
                .range("every", every, 0, 366)
                .that(
                        times == 1 || !from.plus(Duration.ofDays(every)).isBefore(until),
                        "every",
                        "overlapping",
                        Integer.toString(every));
        List<String> pressing = PressureWording.pressing(title);
        checks.that(pressing.isEmpty(), "title", "pressing", Checks.shape(title), String.join(" ", pressing))
                .orThrow();
    }

    /** Returns one salon, held by whoever plans it. */
    public static ScheduleSalon once(String title, Instant from, Instant until, int places) {
        return new ScheduleSalon(CounselCode.of("salon"), title, from, until, places, Optional.empty(), 1, 0);
    }

    /** Returns the same so many times, so many days apart. */
    public ScheduleSalon repeated(int howOften, int days) {
        return new ScheduleSalon(activity, title, from, until, places, host, howOften, days);
    }

    /** Returns the beginning of one of them, counted from 0. */
    public Instant from(int which) {
        return from.plus(Duration.ofDays((long) which * every));
    }

    /** Returns the end of one of them. */
    public Instant until(int which) {
        return until.plus(Duration.ofDays((long) which * every));
    }
}
