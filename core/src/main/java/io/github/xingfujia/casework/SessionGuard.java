package io.github.xingfujia.casework;

import io.github.xingfujia.casework.Progress.Session;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateState;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What must hold both when a session is planned and when it starts: the gate of each party, and the mediator. */
final class SessionGuard {

    private final Admission admission;

    SessionGuard(Admission admission) {
        this.admission = admission;
    }

    /** Returns why the session may not be held; empty when it may. */
    Optional<Ruling> stop(CaseId id, CaseState state, Session session, LocalDate day, Loaded loaded) {
        for (Map.Entry<Side, CaseState.Party> party : state.parties().entrySet()) {
            GateState gate = CaseAct.gate(loaded, party.getValue());
            GateState.Standing here = gate.in(id.value());
            if (!gate.allows(session.form(), id.value())
                    || persuades(session, party.getKey(), here.row().state())) {
                return Optional.of(
                        CaseAct.separateForNow("gate " + here.row().state().word()));
            }
        }
        boolean agreed =
                state.consent().approach().filter(Consent.Terms::approach).isPresent();
        if (session.meetsOther() && !(state.progress().approached() && agreed)) {
            return Optional.of(CaseAct.separateForNow("not approached"));
        }
        if (state.parties().values().stream().anyMatch(CaseState.Party::refused)) {
            return Optional.of(CaseAct.refuseCiting("party-refused", "人民调解法 17", "casework.end"));
        }
        return mediator(session.mediator(), state, day, loaded);
    }

    /** What is asked when she is assigned is asked of whoever is named for one session. */
    private Optional<Ruling> mediator(StaffId mediator, CaseState state, LocalDate day, Loaded loaded) {
        if (admission.bars(mediator, state)) {
            return Optional.of(CaseAct.refuseCiting("related", "特邀调解规定 15", "casework.assign"));
        }
        if (!admission.mediates(mediator, state)) {
            return Optional.of(CaseAct.refuse("not-at-post", "casework.assign"));
        }
        CertificateState certificates = loaded.of(Certificates.CERTIFICATES, Certificates.of(mediator));
        return certificates.validOn(Track.MEDIATION, day)
                ? Optional.empty()
                : Optional.of(CaseAct.refuseCiting("not-certified", "人民调解法 14", "casework.assign"));
    }

    /** Returns whether a separate session is with the one whom the other must be protected from: 劝和 of any kind. */
    static boolean persuades(Session session, Side endangered, GateClass found) {
        return found.isForbidden()
                && session.with().filter(endangered.opposite()::equals).isPresent();
    }

    static LocalDate day(Instant at) {
        return at.atZone(Moment.ZONE).toLocalDate();
    }
}
