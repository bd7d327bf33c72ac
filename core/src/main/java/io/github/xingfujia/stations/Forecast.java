package io.github.xingfujia.stations;

import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.kernel.Wording;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * When a target will be reached if it goes on as it went (预计完成): the pace of the last days, drawn on in a straight line.
 *
 * @param outlook what can be said
 * @param on the day on which it will be reached; empty when that cannot be said
 * @param gained how many were gained within the window
 * @param window how many days the window has
 * @param least how many gains a forecast needs
 */
public record Forecast(Outlook outlook, Optional<LocalDate> on, long gained, int window, int least) {

    /** What can be said of a target. */
    public enum Outlook {
        /** It is reached. */
        REACHED,
        /** It will be reached in time, or the plan names no day. */
        IN_TIME,
        /** It will be reached after its day. */
        LATE,
        /** Too little was gained within the window to say. */
        NOT_ENOUGH
    }

    /** Returns what can be said, and by what rule. */
    public Localized said() {
        return Wording.of(
                "stations",
                "forecast." + outlook.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Integer.toString(window),
                Long.toString(gained),
                Integer.toString(least),
                on.map(LocalDate::toString).orElse(""));
    }
}
