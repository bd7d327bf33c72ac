package io.github.xingfujia.counselling.ledger;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.counselling.CounselCode;
import io.github.xingfujia.counselling.SalonFeedback;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import java.time.Instant;
import java.util.List;

/** What happens to a salon (沙龙事实); whoever signed up is a keyed digest of a code that only she has. */
public sealed interface SalonFact extends Fact {

    /** It was planned. */
    record Scheduled(
            CounselCode activity, String title, PostId post, StaffId host, Instant from, Instant until, int places)
            implements SalonFact {}

    /** Somebody signed up. */
    record SignedUp(String ticket) implements SalonFact {}

    /** Somebody gave her place back. */
    record GaveUp(String ticket) implements SalonFact {}

    /** It began. */
    record Begun() implements SalonFact {}

    /** Somebody was let in. */
    record LetIn(String ticket) implements SalonFact {}

    /** Somebody said what she thought. */
    record Thought(String ticket, List<SalonFeedback.Points> points) implements SalonFact {
        public Thought {
            points = ImmutableList.copyOf(points);
        }
    }

    /** It was held. */
    record Held(int walkIns) implements SalonFact {}

    /** It is not held. */
    record CalledOff() implements SalonFact {}
}
