package io.github.xingfujia.casework.handling;

import io.github.xingfujia.calendar.Day;
import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.casework.file.Sessions;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Hours;
import io.github.xingfujia.network.Network;
import java.time.Instant;

/** When a post receives people (开放时间): at its own hours, unless the day is a public holiday. */
final class Opening {

    private final Network network;
    private final WorkingCalendar calendar;

    Opening(Network network, WorkingCalendar calendar) {
        this.network = network;
        this.calendar = calendar;
    }

    /** Returns whether somebody is at the post from one instant until another. */
    boolean holds(PostId post, Instant from, Instant until) {
        Hours hours = network.post(post).orElseThrow().hours();
        return hours.cover(from, until)
                && (hours.isAlways() || calendar.on(Sessions.day(from)).kind() != Day.Kind.HOLIDAY);
    }
}
