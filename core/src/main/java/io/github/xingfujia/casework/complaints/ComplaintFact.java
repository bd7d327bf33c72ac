package io.github.xingfujia.casework.complaints;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happens to a complaint (投诉事实). */
sealed interface ComplaintFact extends Fact {

    /** A post received it; who works on the case, or was barred by the applicant, does not see it. */
    record Received(PostId to, List<StaffId> kept, Optional<Instant> dueAt, Sealed words) implements ComplaintFact {
        public Received {
            kept = ImmutableList.copyOf(kept);
        }
    }

    /** Everything received so far was answered. */
    record Answered(Sealed words) implements ComplaintFact {}
}
