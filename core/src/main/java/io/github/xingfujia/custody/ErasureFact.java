package io.github.xingfujia.custody;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What becomes of a request to erase (删除事实). */
sealed interface ErasureFact extends Fact {

    /** She asked that what she said be erased; which generation of her key that is, and who handed it in on what proof. */
    record Asked(int generation, Optional<StaffId> handedIn, Optional<AskedBy> asked) implements ErasureFact {}

    /** It is still needed: by which norms, and until when, if that is known. */
    record Declined(List<String> articles, Optional<LocalDate> until) implements ErasureFact {
        public Declined {
            articles = ImmutableList.copyOf(articles);
        }
    }

    /** From now on it is only stored; not destroyed before that day, by these norms. */
    record Restricted(StaffId by, LocalDate until, List<String> articles) implements ErasureFact {
        public Restricted {
            articles = ImmutableList.copyOf(articles);
        }
    }

    /** One asks that it be opened to her, on a basis. */
    record OpeningAsked(StaffId by, String actor, Sealed basis) implements ErasureFact {}

    /** Another agreed: open to the first until then. */
    record OpeningAgreed(StaffId by, Instant until) implements ErasureFact {}

    /** The key was destroyed. */
    record Destroyed(StaffId by, int generation, LocalDate on) implements ErasureFact {}

    /** A key that a restored copy brought back was destroyed again. */
    record DestroyedAgain(StaffId by, int generation, LocalDate on) implements ErasureFact {}
}
