package io.github.xingfujia.consultation.aid;

import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.measures.AidAnswer;
import io.github.xingfujia.measures.Clock;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import java.time.LocalDate;
import java.util.Optional;

/** What happens to an application for legal aid (法援申请事实). */
public sealed interface AidFact extends Fact {

    /** She applied. */
    record Applied(
            PersonId person,
            PostId keeper,
            boolean violence,
            boolean urgent,
            Sealed called,
            Optional<Sealed> phone,
            Sealed words,
            Optional<Sealed> evidence,
            Optional<Sealed> means,
            Clock clock)
            implements AidFact {}

    /** Why it was refused, or the refusal upheld: 法律援助法 43 has it in writing. */
    record Reasoned(Sealed words) implements AidFact {}

    /** It was answered; what is due then stands beside it. */
    record Answered(AidAnswer answer, LocalDate on, Optional<Clock> clock) implements AidFact {}
}
