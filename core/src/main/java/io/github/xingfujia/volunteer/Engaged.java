package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;

/**
 * A day on which someone of the team has something before her (已排日程).
 *
 * @param day the day
 * @param times how many times are taken
 * @param rooms of which kinds: {@code case}, {@code revisit}, {@code visit}, {@code measures}, {@code duty}, {@code hold}, {@code consult};
 *     never whose matter it is
 */
public record Engaged(LocalDate day, int times, List<String> rooms) {

    /** Keeps the order. */
    public Engaged {
        rooms = ImmutableList.copyOf(rooms);
    }
}
