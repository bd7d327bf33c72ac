package io.github.xingfujia.consultation.bookings;

import io.github.xingfujia.consultation.AppointmentStanding;
import io.github.xingfujia.consultation.bookings.AppointmentFact.Held;
import io.github.xingfujia.consultation.bookings.AppointmentFact.KeptShut;
import io.github.xingfujia.messaging.MessageChannel;
import java.time.Instant;
import java.util.Optional;

/**
 * One appointment (预约状态).
 *
 * @param held what was held; empty when there is no appointment
 * @param shut a time that is kept shut instead
 * @param standing how it stands as written down
 * @param firm whether it was ever confirmed
 * @param aside whether the expert may not know of it, and another one is looked for
 * @param reminded whether she was to be reminded
 * @param rated how she rated it
 */
public record Appointment(
        Optional<Held> held,
        Optional<KeptShut> shut,
        AppointmentStanding standing,
        boolean firm,
        boolean aside,
        boolean reminded,
        Optional<AppointmentFact.Rated> rated) {

    static final Appointment NONE = new Appointment(
            Optional.empty(), Optional.empty(), AppointmentStanding.LAPSED, false, false, false, Optional.empty());

    Appointment after(AppointmentFact fact) {
        if (fact instanceof Held f) {
            return held(f, AppointmentStanding.ON_HOLD, false);
        } else if (fact instanceof KeptShut f) {
            return new Appointment(
                    held, Optional.of(f), AppointmentStanding.ON_HOLD, false, false, false, Optional.empty());
        } else if (fact instanceof AppointmentFact.Confirmed) {
            return new Appointment(held, shut, AppointmentStanding.CONFIRMED, true, aside, reminded, rated);
        } else if (fact instanceof AppointmentFact.SetAside) {
            return new Appointment(held, shut, standing, firm, true, reminded, rated);
        } else if (fact instanceof AppointmentFact.Given f) {
            return held(held.orElseThrow().with(f.to()), standing, firm);
        } else if (fact instanceof AppointmentFact.Reminded) {
            return new Appointment(held, shut, standing, firm, aside, true, rated);
        } else if (fact instanceof AppointmentFact.Rated f) {
            return new Appointment(held, shut, standing, firm, aside, reminded, Optional.of(f));
        }
        return new Appointment(held, shut, ((AppointmentFact.Ended) fact).standing(), firm, aside, reminded, rated);
    }

    private Appointment held(Held by, AppointmentStanding now, boolean confirmed) {
        return new Appointment(Optional.of(by), shut, now, confirmed, false, reminded, rated);
    }

    /** Returns whether an expert is still looked for. */
    boolean isUnassigned() {
        return aside && standing == AppointmentStanding.CONFIRMED;
    }

    /** Returns how it stands in a list: what was never confirmed is nobody's business, however it ended. */
    AppointmentStanding listed() {
        if (!firm) {
            return standing == AppointmentStanding.ON_HOLD ? standing : AppointmentStanding.LAPSED;
        }
        return isUnassigned() ? AppointmentStanding.UNASSIGNED : standing;
    }

    /** Returns how it stands at an instant: a hold that was not confirmed in time lapsed, whether or not anybody wrote it down. */
    AppointmentStanding standing(Instant now) {
        boolean over = standing == AppointmentStanding.ON_HOLD
                && held.filter(h -> !now.isBefore(h.lapses())).isPresent();
        return over ? AppointmentStanding.LAPSED : standing;
    }

    boolean is(AppointmentStanding asked, Instant now) {
        return held.isPresent() && standing(now) == asked;
    }

    /** Returns whether it can be rated: it took place, or its time is over and nobody said. */
    boolean mayRate(Instant now) {
        boolean over = standing == AppointmentStanding.CONFIRMED
                && held.filter(h -> !now.isBefore(h.until())).isPresent();
        return rated.isEmpty() && (over || standing == AppointmentStanding.TOOK_PLACE);
    }

    /** Returns whether nothing of it may lie about where others could see it. */
    boolean isDiscreet() {
        return held.filter(h -> !h.contact().sharedPhone()
                        && h.contact().channels().stream().anyMatch(c -> c != MessageChannel.TRUSTED_PERSON))
                .isEmpty();
    }
}
