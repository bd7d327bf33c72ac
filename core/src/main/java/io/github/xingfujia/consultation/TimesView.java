package io.github.xingfujia.consultation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The times of an expert as she laid them down (时段一览).
 *
 * @param expert whose
 * @param weekly what comes every week and is not over
 * @param closed when nothing is offered, from today on
 */
public record TimesView(StaffId expert, List<Line> weekly, List<Closed> closed) {

    /** Keeps the lists in order. */
    public TimesView {
        weekly = ImmutableList.copyOf(weekly);
        closed = ImmutableList.copyOf(closed);
    }

    /** Weekly times and the number by which they are withdrawn. */
    public record Line(int number, Weekly times) {}

    /** A day, or a part of it, on which nothing is offered. */
    public record Closed(LocalDate day, LocalTime from, LocalTime until) {}
}
