package io.github.xingfujia.messaging;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import java.time.Instant;

/** What happens to one note to staff (工作提醒事实). */
sealed interface StaffNoteFact extends Fact {

    /** A command wanted somebody told, from the first instant until the second. */
    record Queued(StaffId to, Instant from, Instant until) implements StaffNoteFact {}

    /** One attempt is under way; when nothing follows it is tried again at that instant. */
    record Claimed(int attempt, Instant again) implements StaffNoteFact {}

    /** The channel took it. */
    record Sent() implements StaffNoteFact {}

    /** Its time was over; the desk shows what waits all the same. */
    record Lapsed() implements StaffNoteFact {}
}
