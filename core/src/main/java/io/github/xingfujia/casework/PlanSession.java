package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ContactForm;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A session to be planned (调解会谈安排).
 *
 * @param form with one person, from one to the other, or with both
 * @param from from this instant
 * @param until until this instant, at most 12 hours later, on the same day in Asia/Shanghai
 * @param mediator who holds it; empty for the assigned mediator
 * @param with whom a separate session is with, the other party only once approached; empty for the applicant, and for
 *     every session of both
 * @param whenClosed whether it was asked and stays so, although nobody receives people at the post at that time
 */
public record PlanSession(
        ContactForm form,
        Instant from,
        Instant until,
        Optional<StaffId> mediator,
        Optional<Side> with,
        boolean whenClosed) {

    private static final long LONGEST = 12;
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    /** Refuses a session that ends before it starts or lasts longer than a day's work. */
    public PlanSession {
        Checks.of()
                .that(!from.isBefore(FIRST) && !from.isAfter(LAST), "from", "years", from.toString(), 1900, 9999)
                .that(!until.isBefore(FIRST) && !until.isAfter(LAST), "until", "years", until.toString(), 1900, 9999)
                .notBefore("until", until, from)
                .that(!until.equals(from), "until", "end-before-start", until.toString(), from.toString())
                .range("hours", Duration.between(from, until).toHours(), 0, LONGEST)
                .that(form != ContactForm.APPROACH, "form", "one-of", form.word(), "separate shuttle joint")
                .that(with.isEmpty() || form == ContactForm.SEPARATE, "with", "one-of", form.word(), "separate")
                .orThrow();
    }

    /** Returns a session of this form held by the assigned mediator. */
    public static PlanSession of(ContactForm form, Instant from, Instant until) {
        return new PlanSession(form, from, until, Optional.empty(), Optional.empty(), false);
    }

    /** Returns the same session held by this mediator. */
    public PlanSession by(StaffId staff) {
        return new PlanSession(form, from, until, Optional.of(staff), with, whenClosed);
    }

    /** Returns the same separate session with this side. */
    public PlanSession with(Side side) {
        return new PlanSession(form, from, until, mediator, Optional.of(side), whenClosed);
    }

    /** Returns the same session, at a time at which the post may be closed. */
    public PlanSession evenWhenClosed() {
        return new PlanSession(form, from, until, mediator, with, true);
    }

    /** Returns whom a separate session is with; empty for a session of both. */
    public Optional<Side> meets() {
        return form == ContactForm.SEPARATE ? with.or(() -> Optional.of(Side.APPLICANT)) : Optional.empty();
    }
}
