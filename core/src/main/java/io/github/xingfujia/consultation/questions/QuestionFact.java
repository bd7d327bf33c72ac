package io.github.xingfujia.consultation.questions;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.consultation.ExpertKind;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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

    /** What she is called, by pseudonyms: it stands in nothing that is published. */
    record Named(List<PersonId> names) implements QuestionFact {
        public Named {
            names = ImmutableList.copyOf(names);
        }
    }

    /** Who she is and whom it is about, by pseudonyms of numbers alone: nobody who stands by the other side is to read it. */
    record Sided(List<PersonId> hers, List<PersonId> theirs) implements QuestionFact {
        public Sided {
            hers = ImmutableList.copyOf(hers);
            theirs = ImmutableList.copyOf(theirs);
        }
    }

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
