package io.github.xingfujia.casework.file;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.casework.Performance;
import io.github.xingfujia.casework.Satisfaction;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happens when an agreement is looked after (回访事实). */
public sealed interface RevisitFact extends Fact {

    /** Rounds of revisits are due by these days. */
    record Planned(List<LocalDate> due) implements RevisitFact {
        public Planned {
            due = ImmutableList.copyOf(due);
        }
    }

    /** Somebody's time was taken for a revisit. */
    record Arranged(Side side, StaffId by, Instant from, Instant until) implements RevisitFact {}

    /** What was arranged with a party will not be held: who was to come may not. */
    record Dropped(Side side) implements RevisitFact {}

    /** The party was revisited. */
    record Made(
            Optional<Performance> performance,
            Optional<Satisfaction> satisfaction,
            boolean safe,
            boolean stop,
            Optional<Sealed> words)
            implements RevisitFact {}

    /** A round passed its day without every party having been asked. */
    record Overdue(LocalDate due) implements RevisitFact {}

    /** No further revisit is due. */
    record Ended() implements RevisitFact {}
}
