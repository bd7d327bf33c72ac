package io.github.xingfujia.consultation.bookings;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.consultation.AppointmentStanding;
import io.github.xingfujia.consultation.CallOffCause;
import io.github.xingfujia.consultation.ExpertKind;
import io.github.xingfujia.consultation.MeetingMode;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happens to an appointment (预约事实). */
public sealed interface AppointmentFact extends Fact {

    /** A time was held for somebody; what she said is sealed, whom it is with is known by pseudonyms only. */
    record Held(
            StaffId expert,
            ExpertKind kind,
            Instant from,
            Instant until,
            MeetingMode mode,
            Instant lapses,
            PersonId person,
            SafeContact contact,
            Sealed called,
            Optional<Sealed> phone,
            Optional<Sealed> address,
            Optional<Sealed> words,
            List<PersonId> hers,
            List<PersonId> others)
            implements AppointmentFact {
        public Held {
            hers = ImmutableList.copyOf(hers);
            others = ImmutableList.copyOf(others);
        }

        /** Returns the same with another expert. */
        Held with(StaffId other) {
            return new Held(
                    other, kind, from, until, mode, lapses, person, contact, called, phone, address, words, hers,
                    others);
        }
    }

    /** A time was nobody's for as long as a hold lasts; written before decision 168, and by nobody since. */
    record KeptShut(StaffId expert, Instant from, Instant lapses) implements AppointmentFact {}

    /** She confirmed. */
    record Confirmed() implements AppointmentFact {}

    /** The expert stands by the other side, and never learns of it: another one is looked for. */
    record SetAside() implements AppointmentFact {}

    /** It was given to another expert. */
    record Given(StaffId to) implements AppointmentFact {}

    /** She was to be reminded. */
    record Reminded() implements AppointmentFact {}

    /** It came to an end; a cause stands there when it was called off. */
    record Ended(AppointmentStanding standing, Optional<CallOffCause> cause) implements AppointmentFact {}

    /** She rated it. */
    record Rated(int score, Optional<Sealed> words) implements AppointmentFact {}
}
