package io.github.xingfujia.counselling;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.way.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A meeting to be planned (辅导预约): with one alone, or with both under the gate.
 *
 * @param form {@code SEPARATE} or {@code JOINT}
 * @param with whom a separate one is with; empty for whoever came
 * @param where where it is
 * @param counsellor who holds it; empty for whoever plans it
 * @param from from this instant
 * @param until until this instant, at most 12 hours later
 */
public record PlanMeeting(
        ContactForm form,
        Optional<Partner> with,
        Where where,
        Optional<StaffId> counsellor,
        Instant from,
        Instant until)
        implements Command {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");
    private static final Duration LONGEST = Duration.ofHours(12);

    /** Refuses a meeting that ends before it starts or lasts longer than a day's work. */
    public PlanMeeting {
        Checks.of()
                .that(!from.isBefore(FIRST) && !from.isAfter(LAST), "from", "years", from.toString(), 1900, 9999)
                .that(from.isBefore(until), "until", "end-before-start", until.toString(), from.toString())
                .that(
                        !from.plus(LONGEST).isBefore(until),
                        "until",
                        "between",
                        until.toString(),
                        from.toString(),
                        from.plus(LONGEST).toString())
                .that(
                        form == ContactForm.SEPARATE || form == ContactForm.JOINT,
                        "form",
                        "one-of",
                        form.word(),
                        "separate joint")
                .that(with.isEmpty() || form == ContactForm.SEPARATE, "with", "one-of", form.word(), "separate")
                .orThrow();
    }

    /** Returns a meeting at the post, held by whoever plans it. */
    public static PlanMeeting of(ContactForm form, Instant from, Instant until) {
        return new PlanMeeting(form, Optional.empty(), Where.POST, Optional.empty(), from, until);
    }

    /** Returns the same held by her. */
    public PlanMeeting by(StaffId staff) {
        return new PlanMeeting(form, with, where, Optional.of(staff), from, until);
    }

    /** Returns the same with this one. */
    public PlanMeeting with(Partner partner) {
        return new PlanMeeting(form, Optional.of(partner), where, counsellor, from, until);
    }

    /** Returns the same at another place. */
    public PlanMeeting at(Where place) {
        return new PlanMeeting(form, with, place, counsellor, from, until);
    }
}
