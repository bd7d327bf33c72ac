package io.github.xingfujia.custody;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import java.time.Instant;
import java.util.List;

/** What becomes of an opening in severe danger (紧急查阅事实). */
sealed interface GlassFact extends Fact {

    /** It was opened to one until an instant; another is to confirm it by a second one. */
    record Broken(Matter matter, StaffId by, StaffId second, Sealed reason, Instant until, Instant reviewBy)
            implements GlassFact {}

    /** The second person said whether it was right. */
    record Confirmed(StaffId by, boolean right) implements GlassFact {}

    /** She did not say so in time: these were told, none of whom opened it. */
    record Climbed(List<StaffId> told) implements GlassFact {
        public Climbed {
            told = ImmutableList.copyOf(told);
        }
    }
}
