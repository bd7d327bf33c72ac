package io.github.xingfujia.casework.handling;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.CaseAct;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Meeting;
import io.github.xingfujia.casework.file.Progress.Session;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.Optional;

/** What must hold both when a session is planned and when it starts: the gate of each party, and the mediator. */
public final class SessionGuard {

    private final Admission admission;
    private final ViolenceWaits violence;

    public SessionGuard(Admission admission, ViolenceWaits violence) {
        this.admission = admission;
        this.violence = violence;
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

    /** Returns why nobody is sent to mediate, whoever it is: of what brings the two to terms, going between them asks least. */
    public Optional<Ruling> mediation(CaseId id, CaseState state, Loaded loaded) {
        return shut(id, state, ContactForm.SHUTTLE, Optional.empty(), loaded);
    }

    private Optional<Ruling> shut(CaseId id, CaseState state, ContactForm form, Optional<Side> with, Loaded loaded) {
        Optional<Ruling> waits = form == ContactForm.SEPARATE ? Optional.empty() : violence.stop(state);
        return waits.or(() -> Meeting.shut(id, state, form, with, loaded));
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
}
