package io.github.xingfujia.prevention;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import java.time.LocalDate;

/** What happens in prevention (预防事实). */
sealed interface PreventionFact extends Fact {

    /** Publicity was planned. */
    record Planned(DivisionCode division, PostId by, PublicityForm form, LocalDate on, int sessions, String title)
            implements PreventionFact {}

    /** Some of it was held. */
    record Held(LocalDate on, int sessions, int people) implements PreventionFact {}

    /** What was recorded last of what was held is this instead. */
    record HeldCorrected(LocalDate on, int sessions, int people) implements PreventionFact {}

    /** An early sign is watched by a post; the words are sealed. */
    record Watched(
            DivisionCode division, PostId by, WatchPurpose purpose, WatchBasis basis, LocalDate until, Sealed words)
            implements PreventionFact {}

    /** A post was let in; for what, stands in the watch. */
    record Granted(PostId to) implements PreventionFact {}

    /** It ended before its time. */
    record Ended(WatchOutcome outcome) implements PreventionFact {}

    /** Its time was over. */
    record Expired() implements PreventionFact {}
}
