package io.github.xingfujia.casework.papers;

import io.github.xingfujia.casework.AgreementForm;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CountyTerms;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.file.AgreementFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.PublishedCaseFact;
import io.github.xingfujia.casework.file.RevisitFact;
import io.github.xingfujia.casework.file.Settlement;
import io.github.xingfujia.casework.handling.SessionGuard;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.Optional;

/** What putting a name to an agreement means: a contact through us, and its effect once everything is there. */
final class Signing {

    private final Deadlines deadlines;
    private final CountyTerms.Revisiting revisits;
    private final SessionGuard guard;

    Signing(Deadlines deadlines, CountyTerms.Revisiting revisits, SessionGuard guard) {
        this.deadlines = deadlines;
        this.revisits = revisits;
        this.guard = guard;
    }

    /** Returns why nobody may be told of the paper now; empty when they may. */
    Optional<Ruling> stop(CaseId id, CaseState state, ContactForm met, StaffId mediator, LocalDate day, Loaded loaded) {
        return guard.stop(id, state, met, Optional.empty(), mediator, day, loaded);
    }

    /** Writes a contact to the gate of each party. */
    static void meet(Ruling.Plan.Builder plan, CaseState state, CaseId id, ContactForm form) {
        for (PersonId person : state.known()) {
            plan.to(
                    Gates.of(person),
                    "",
                    new GateFact.ContactPlanned(form, id.value()),
                    new GateFact.ContactStarted(form, id.value()));
        }
    }

    /** Adds the effect when {@code after} has every name and the seal. */
    void perhaps(Ruling.Plan.Builder plan, Ref ref, CaseState state, Settlement after, Moment moment) {
        if (after.isComplete(state.parties().keySet())) {
            takeEffect(plan, ref, state, AgreementForm.WRITTEN, moment);
        }
    }

    /** Adds the effect, and the days by which the parties are revisited. */
    void takeEffect(Ruling.Plan.Builder plan, Ref ref, CaseState state, AgreementForm form, Moment moment) {
        plan.to(ref, Cases.COMMON, new AgreementFact.TookEffect(moment.today()))
                .to(
                        ref,
                        Cases.STAFF,
                        new RevisitFact.Planned(revisits.rounds().stream()
                                .map(period -> deadlines.day(moment.now(), period))
                                .sorted()
                                .toList()))
                .publish(ref, Cases.COMMON, new PublishedCaseFact.AgreementMade(form, state.told(), moment.today()));
    }
}
