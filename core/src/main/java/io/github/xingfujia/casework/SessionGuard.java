package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.GateState;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What must hold both when a session is planned and when it starts: the gate of each party, and the mediator. */
final class SessionGuard {

    private SessionGuard() {}

    static Optional<Ruling> stop(CaseState state, ContactForm form, StaffId mediator, LocalDate day, Loaded loaded) {
        for (CaseState.Party party : state.parties().values()) {
            GateState gate = CaseAct.gate(loaded, party.person());
            if (!gate.allows(form)) {
                return Optional.of(
                        CaseAct.separateForNow("gate " + gate.row().state().word()));
            }
        }
        boolean agreed =
                state.consent().approach().filter(Consent.Terms::approach).isPresent();
        if (form != ContactForm.SEPARATE && !(state.progress().approached() && agreed)) {
            return Optional.of(CaseAct.separateForNow("not approached"));
        }
        if (state.parties().values().stream().anyMatch(CaseState.Party::refused)) {
            return Optional.of(CaseAct.refuseCiting("party-refused", "人民调解法 17", "casework.end"));
        }
        CertificateState certificates = loaded.of(Certificates.CERTIFICATES, Certificates.of(mediator));
        if (!certificates.validOn(Track.MEDIATION, day)) {
            return Optional.of(CaseAct.refuseCiting("not-certified", "人民调解法 14", "casework.assign"));
        }
        boolean barred = state.conflicted().contains(mediator)
                || state.consent().wish().neverStaff().contains(mediator);
        return barred ? Optional.of(CaseAct.refuseCiting("related", "特邀调解规定 15", "casework.assign")) : Optional.empty();
    }

    static LocalDate day(Instant at) {
        return at.atZone(Moment.ZONE).toLocalDate();
    }
}
