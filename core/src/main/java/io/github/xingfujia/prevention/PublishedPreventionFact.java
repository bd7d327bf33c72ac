package io.github.xingfujia.prevention;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.store.Fact;
import java.time.LocalDate;

/** What may be told outside of prevention (公开事实): publicity only; a watch is never counted outside. */
sealed interface PublishedPreventionFact extends Fact {

    /** Publicity was held. */
    record PublicityHeld(DivisionCode division, PublicityForm form, LocalDate on, int sessions, int people)
            implements PublishedPreventionFact {}

    /** What was published last of that publicity was wrong: so many sessions and people more, or fewer, were on that day. */
    record PublicityCorrected(DivisionCode division, PublicityForm form, LocalDate on, int sessions, int people)
            implements PublishedPreventionFact {}
}
