package io.github.xingfujia.counselling.ledger;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.counselling.Attendance;
import io.github.xingfujia.counselling.CertificateNumber;
import io.github.xingfujia.counselling.Consent;
import io.github.xingfujia.counselling.CounselCode;
import io.github.xingfujia.counselling.EndCause;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.counselling.Where;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happens in a counselling file (辅导事实). */
public sealed interface CounselFact extends Fact {

    /** It was opened at a post. */
    record Opened(
            CounselCode kind,
            Optional<CounselCode> group,
            Optional<CounselCode> programme,
            PostId post,
            StaffId by,
            LocalDate on,
            List<StaffId> never)
            implements CounselFact {
        public Opened {
            never = ImmutableList.copyOf(never);
        }
    }

    /** Somebody agreed to be counselled, and said who she is. */
    record Joined(
            Partner partner,
            PersonId person,
            Consent consent,
            Capacity capacity,
            SafeContact contact,
            Sealed name,
            Optional<Sealed> phone,
            Optional<Sealed> number)
            implements CounselFact {}

    /** What stands for her name over the home: it opens and shuts nothing. */
    record Named(Partner partner, PersonId name) implements CounselFact {}

    /** By what else the gate knows her: whoever comes without her number of identity another time is she. */
    record KnownAs(Partner partner, PersonId person) implements CounselFact {}

    /** By which phone she is reached: what was found of whoever else gave it shuts for her until she shows a number of identity. */
    record ReachedBy(Partner partner, PersonId phone) implements CounselFact {}

    /** She said later who she is, and how she may be reached: her number, her identity number, or both. */
    record Identified(Partner partner, SafeContact contact, Optional<Sealed> phone, Optional<Sealed> number)
            implements CounselFact {}

    /** She took it back. */
    record Left(Partner partner) implements CounselFact {}

    /** What she said. */
    record Said(Partner partner, Sealed words) implements CounselFact {}

    /** She was asked alone. */
    record Asked(Partner partner, GateClass found) implements CounselFact {}

    /** A sign of violence against her was seen or told. */
    record SignSeen(Partner partner, LocalDate on) implements CounselFact {}

    /** A meeting was planned. */
    record Planned(
            int number,
            ContactForm form,
            Optional<Partner> with,
            Where where,
            StaffId counsellor,
            Instant from,
            Instant until)
            implements CounselFact {}

    /** A message was queued for her; by its key it is taken back when she is. */
    record Told(Partner partner, String message) implements CounselFact {}

    /** A planned meeting was begun. */
    record Started(int number) implements CounselFact {}

    /** A planned meeting will not be. */
    record Cancelled(int number) implements CounselFact {}

    /** A meeting was written down; who said the words seals them. */
    record Written(
            int number,
            Attendance attendance,
            List<CounselCode> modules,
            Optional<CounselCode> result,
            Optional<CounselCode> satisfaction,
            Optional<Sealed> words,
            Optional<Sealed> intervention,
            LocalDate on)
            implements CounselFact {
        public Written {
            modules = ImmutableList.copyOf(modules);
        }
    }

    /** A plan of care was agreed. */
    record CarePlanned(Sealed goals, int every, LocalDate until, LocalDate on) implements CounselFact {}

    /** She was handed on. */
    record Referred(CounselCode to, LocalDate on, Optional<Sealed> words) implements CounselFact {}

    /** A certificate was drawn up. */
    record Certified(CertificateNumber number, LocalDate on) implements CounselFact {}

    /** It ended. */
    record Ended(EndCause cause, LocalDate on) implements CounselFact {}
}
