package io.github.xingfujia.consultation.questions;

import io.github.xingfujia.consultation.ExpertKind;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import java.time.Instant;
import java.time.LocalDate;

/** What happens to a question (提问事实). */
public sealed interface QuestionFact extends Fact {

    /** It was asked, and falls to an expert. */
    record Asked(
            ExpertKind kind,
            StaffId expert,
            PersonId person,
            Sealed called,
            Sealed words,
            boolean nameless,
            boolean alarm,
            Instant answeredBy)
            implements QuestionFact {}

    /** It falls to another expert. */
    record Passed(StaffId expert) implements QuestionFact {}

    /** It was answered. */
    record Answered(StaffId expert, Sealed words) implements QuestionFact {}

    /** The promised time passed; the editor knows. */
    record Climbed() implements QuestionFact {}

    /** She agreed that it is published, or no longer does. */
    record Consented(boolean agreed) implements QuestionFact {}

    /** It was published in other words. */
    record Published(Sealed question, Sealed answer, LocalDate on) implements QuestionFact {}

    /** It is published no longer. */
    record Withdrawn() implements QuestionFact {}
}
