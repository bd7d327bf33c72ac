package io.github.xingfujia.casework.sweeps;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.FindingId;
import io.github.xingfujia.casework.Risk;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import java.time.LocalDate;

/** What happens in a sweep and to what it came upon (摸排事实). */
sealed interface SweepFact extends Fact {

    /** An area was swept. */
    record Swept(DivisionCode division, PostId by, LocalDate on, int findings) implements SweepFact {}

    /** Something was found; unused, it expires at the end of a day. */
    record Found(DivisionCode division, PostId by, LocalDate on, String category, Risk risk, LocalDate expiresOn)
            implements SweepFact {}

    /** What was found is violence, which is this post's to see and to decide as well. */
    record Shared(PostId with) implements SweepFact {}

    /** The district looked at what was found of violence, and it was nothing; and why. */
    record SetAside(Sealed reason) implements SweepFact {}

    /** A case was opened from it. */
    record BecameCase(CaseId caseId) implements SweepFact {}

    /** Looked at again, it was nothing, and nobody had to say why. */
    record Dismissed() implements SweepFact {}

    /** That it was nothing was a mistake: it goes on under another key, until the same day. */
    record Reinstated(FindingId as) implements SweepFact {}

    /** Nobody used it in time. */
    record Expired() implements SweepFact {}
}
