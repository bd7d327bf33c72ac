package io.github.xingfujia.casework.handling;

import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Consent;
import io.github.xingfujia.casework.file.Meeting;
import io.github.xingfujia.casework.file.Party;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.GateState;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Approaches the other party for the first time: only after the applicant was screened alone and agreed
 * whether, when, how and by whom.
 */
public final class ApproachAct extends CaseStep<ApproachAct.ApproachOther> {

    public record ApproachOther(CaseId caseId, ApproachBy how) implements CaseCommand {}

    private final Admission admission;
    private final ViolenceWaits violence;

    ApproachAct(Admission admission, ViolenceWaits violence) {
        super(Actions.APPROACH);
        this.admission = admission;
        this.violence = violence;
    }

    @Override
    public List<Ref> then(ApproachOther command, Loaded loaded, Moment moment) {
        List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
        if (moment.actor() instanceof Actor.Staff staff) {
            refs.add(Certificates.of(staff.id()));
        }
        return refs;
    }

    @Override
    protected Ruling decide(ApproachOther command, CaseState state, Loaded loaded, Moment moment) {
        Optional<Party> other = state.party(Side.OTHER);
        if (other.isEmpty()) {
            return refuse("no-other-party", "casework.describe");
        }
        if (state.progress().approached()) {
            return refuse("approached-before", "casework.plan");
        }
        Optional<Ruling> waits = violence.stop(state);
        if (waits.isPresent()) {
            return waits.get();
        }
        String about = command.caseId().value();
        GateState applicants = gate(loaded, state.party(Side.APPLICANT).orElseThrow());
        if (!applicants.allows(ContactForm.APPROACH, about)) {
            return separateForNow(
                    state, "gate " + applicants.in(about).row().state().word());
        }
        if (gate(loaded, other.get()).isProtected()) {
            // she may be in danger by what another matter knows: no approach to her either; it looks like any other
            // cause
            return separateForNow(state, "gate of the other");
        }
        if (Meeting.mayBeEndangered(command.caseId(), state, loaded)) {
            return separateForNow(state, "named in a file, the other without a number");
        }
        Optional<Consent.Terms> terms = state.consent().approach().filter(Consent.Terms::approach);
        if (terms.isEmpty()) {
            return separateForNow(state, "not agreed");
        }
        if (terms.get().how() != command.how()
                || terms.get().from().filter(moment.today()::isBefore).isPresent()) {
            return refuse("not-as-agreed", "casework.agree");
        }
        if (terms.get().by().filter(by -> !isActor(by.value(), moment)).isPresent()) {
            return refuse("not-as-agreed", "casework.agree");
        }
        if (!(moment.actor() instanceof Actor.Staff staff)
                || !admission.mayApproach(
                        staff.id(),
                        command.how(),
                        state,
                        loaded.of(Certificates.CERTIFICATES, Certificates.of(staff.id())),
                        moment.today())) {
            return refuse("related", "casework.assign");
        }
        Ruling.Plan.Builder plan = Ruling.plan();
        for (PersonId person : state.known()) {
            plan.to(
                    Gates.of(person),
                    "",
                    new GateFact.ContactPlanned(
                            ContactForm.APPROACH, command.caseId().value()),
                    new GateFact.ContactStarted(
                            ContactForm.APPROACH, command.caseId().value()));
        }
        return plan.to(
                        ref(command),
                        Cases.STAFF,
                        new CaseFact.Approached(command.how()),
                        new CaseFact.DutyOpened(Duty.SCREEN_ALONE, Side.OTHER))
                .build();
    }

    private static boolean isActor(String staff, Moment moment) {
        return moment.actor() instanceof Actor.Staff s && s.id().value().equals(staff);
    }
}
