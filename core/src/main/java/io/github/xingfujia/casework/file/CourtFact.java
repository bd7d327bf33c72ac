package io.github.xingfujia.casework.file;

import io.github.xingfujia.casework.CourtProcedure;
import io.github.xingfujia.casework.DelegationRefusal;
import io.github.xingfujia.store.Fact;
import java.time.LocalDate;

/** What passes between a case and a court (诉调对接事实). */
public sealed interface CourtFact extends Fact {

    /** A court delegated the dispute: from here its time is counted, by its rules. */
    record Delegated(String reference, CourtProcedure procedure, LocalDate on, int materials) implements CourtFact {}

    /** The acceptance was confirmed. */
    record DelegationAccepted() implements CourtFact {}

    /** The delegation was not accepted. */
    record DelegationDeclined(DelegationRefusal reason) implements CourtFact {}

    /** The court was told how it ended, and its papers were returned. */
    record Reported(int materialsReturned) implements CourtFact {}
}
