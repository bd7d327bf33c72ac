package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Fact;
import java.time.LocalDate;

/** What may be told outside of a case (公开事实): codes, ids, numbers and dates only, nothing of a person. */
public sealed interface PublishedCaseFact extends Fact {

    /** A case was opened. */
    record CaseOpened(Channel channel, DivisionCode place, PostId accountable, LocalDate on)
            implements PublishedCaseFact {}

    /** A case was raised to another post, or an adviser was named. */
    record CaseRaised(Step step, PostId from, PostId to, LocalDate on) implements PublishedCaseFact {}

    /** A case ended. */
    record CaseEnded(Ending ending, PostId accountable, LocalDate on) implements PublishedCaseFact {}
}
