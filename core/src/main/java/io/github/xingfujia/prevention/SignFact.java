package io.github.xingfujia.prevention;

import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Fact;
import java.time.LocalDate;
import java.util.SortedSet;

/** What happens to an early sign (早期线索事实): a place and a basis, no word of anybody. */
sealed interface SignFact extends Fact {

    /** Another room came upon something; {@code from} is the post that knows whom it is about. */
    record Noticed(
            DivisionCode division,
            PostId from,
            PostId keeper,
            WatchBasis basis,
            LocalDate until,
            SortedSet<String> barred)
            implements SignFact {
        public Noticed {
            barred = ImmutableSortedSet.copyOf(barred);
        }
    }

    /** It is watched. */
    record TakenUp(WatchId watch) implements SignFact {}

    /** It is nothing to be watched. */
    record SetAside() implements SignFact {}

    /** Nobody took it up in time: it is gone. */
    record Lapsed() implements SignFact {}
}
