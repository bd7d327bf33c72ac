package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A day on which someone of the team has something before her (已排日程).
 *
 * @param day the day, Asia/Shanghai
 * @param sessions what stands on it, in order of time; what lasts past midnight stands on both days
 */
public record Engaged(LocalDate day, List<Session> sessions) {

    /** Keeps the order. */
    public Engaged {
        sessions = ImmutableList.copyOf(sessions);
    }

    /**
     * One session.
     *
     * @param from when it begins
     * @param until when it ends, exclusive
     * @param room of which kind: {@code case}, {@code revisit}, {@code visit}, {@code measures}, {@code duty}, {@code hold},
     *     {@code consult}; never whose matter it is
     */
    public record Session(Instant from, Instant until, String room) {}
}
