package io.github.xingfujia.measures.shelter;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.Clock;
import io.github.xingfujia.measures.ExtensionBasis;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What happens to a stay (庇护事实). */
sealed interface ShelterFact extends Fact {

    /** Somebody is sheltered; the place is sealed. */
    record Placed(
            ViolenceFileId file, List<StaffId> handlers, LocalDate from, LocalDate until, Clock clock, Sealed place)
            implements ShelterFact {
        public Placed {
            handlers = ImmutableList.copyOf(handlers);
        }
    }

    /** The stay was extended. */
    record Extended(LocalDate until, ExtensionBasis basis, String reference, Clock clock) implements ShelterFact {}

    /** She left. */
    record Left(LocalDate on) implements ShelterFact {}

    /** The last day was over and nobody had left: told once, to the handlers. */
    record RanOut(Instant dueAt) implements ShelterFact {}
}
