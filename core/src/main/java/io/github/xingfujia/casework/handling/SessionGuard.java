package io.github.xingfujia.casework.handling;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.CaseAct;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Consent;
import io.github.xingfujia.casework.file.Progress.Session;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateState;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What must hold both when a session is planned and when it starts: the gate of each party, and the mediator. */
public final class SessionGuard {

    private final Admission admission;

    public SessionGuard(Admission admission) {
        this.admission = admission;
    }

    /** Returns why the session may not be held; empty when it may. */
    public Optional<Ruling> stop(CaseId id, CaseState state, Session session, LocalDate day, Loaded loaded) {
        return shut(id, state, session.form(), session.with(), loaded)
                .or(() -> post(session.mediator(), state))
                .or(() -> mediator(session.mediator(), state, day, loaded));
    }

    /** Returns why a contact by someone whose post is asked elsewhere may not be; empty when it may. */
    public Optional<Ruling> stop(
            CaseId id,
            CaseState state,
            ContactForm form,
            Optional<Side> with,
            StaffId mediator,
            LocalDate day,
            Loaded loaded) {
        return shut(id, state, form, with, loaded).or(() -> mediator(mediator, state, day, loaded));
    }

    private static Optional<Ruling> shut(
            CaseId id, CaseState state, ContactForm form, Optional<Side> with, Loaded loaded) {
        for (Map.Entry<Side, CaseState.Party> party : state.parties().entrySet()) {
            GateState gate = CaseAct.gate(loaded, party.getValue());
            GateState.Standing here = gate.in(id.value());
            if (!gate.allows(form, id.value())
                    || persuades(with, party.getKey(), here.row().state())) {
                return Optional.of(
                        CaseAct.separateForNow("gate " + here.row().state().word()));
            }
        }
        boolean agreed =
                state.consent().approach().filter(Consent.Terms::approach).isPresent();
        boolean meetsOther = with.filter(side -> side == Side.APPLICANT).isEmpty();
        if (meetsOther && !(state.progress().approached() && agreed)) {
            return Optional.of(CaseAct.separateForNow("not approached"));
        }
        return state.parties().values().stream().anyMatch(CaseState.Party::refused)
                ? Optional.of(CaseAct.refuseCiting("party-refused", "人民调解法 17", "casework.end"))
                : Optional.empty();
    }

    /** What is asked when she is assigned is asked of whoever is named for one session. */
    private Optional<Ruling> post(StaffId mediator, CaseState state) {
        if (admission.bars(mediator, state)) {
            return related();
        }
        return admission.mediates(mediator, state)
                ? Optional.empty()
                : Optional.of(CaseAct.refuse("not-at-post", "casework.assign"));
    }

    private static Optional<Ruling> related() {
        return Optional.of(CaseAct.refuseCiting("related", "特邀调解规定 15", "casework.assign"));
    }

    private Optional<Ruling> mediator(StaffId mediator, CaseState state, LocalDate day, Loaded loaded) {
        if (admission.bars(mediator, state)) {
            return related();
        }
        CertificateState certificates = loaded.of(Certificates.CERTIFICATES, Certificates.of(mediator));
        return certificates.validOn(Track.MEDIATION, day)
                ? Optional.empty()
                : Optional.of(CaseAct.refuseCiting("not-certified", "人民调解法 14", "casework.assign"));
    }

    /** Returns whether a separate session is with the one whom the other must be protected from: 劝和 of any kind. */
    public static boolean persuades(Optional<Side> with, Side endangered, GateClass found) {
        return found.isForbidden() && with.filter(endangered.opposite()::equals).isPresent();
    }
}
