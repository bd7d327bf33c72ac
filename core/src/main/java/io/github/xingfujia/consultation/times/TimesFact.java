package io.github.xingfujia.consultation.times;

import io.github.xingfujia.consultation.Weekly;
import io.github.xingfujia.store.Fact;
import java.time.LocalDate;
import java.time.LocalTime;

/** What happens to an expert's times (时段事实). */
public sealed interface TimesFact extends Fact {

    /** Weekly times were offered. */
    record Offered(int number, Weekly weekly) implements TimesFact {}

    /** Weekly times were withdrawn. */
    record Withdrawn(int number) implements TimesFact {}

    /** Nothing is offered on a day, or a part of it. */
    record Closed(LocalDate day, LocalTime from, LocalTime until) implements TimesFact {}

    /** What was closed is offered again. */
    record Reopened(LocalDate day, LocalTime from, LocalTime until) implements TimesFact {}
}
