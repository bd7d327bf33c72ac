package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.rules.DecisionReference;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happens to a certificate (资格证书事实). */
public sealed interface TeamFact extends Fact {

    /** Someone was certified from a register, from the first to the last day inclusive. */
    record Certified(Track track, LocalDate from, LocalDate until, String number) implements TeamFact {}

    /** Someone was certified by the book of grades: the decision names the version of the criteria and what was known. */
    record Awarded(
            Track track, String grade, LocalDate from, LocalDate until, String number, DecisionReference decision)
            implements TeamFact {}

    /** A printed number became somebody's. */
    record NumberTaken(StaffId staff) implements TeamFact {}

    /** Printed numbers of a register became somebody's. */
    record NumbersListed(List<NumberOf> numbers) implements TeamFact {
        /** Keeps the order of the register. */
        public NumbersListed {
            numbers = ImmutableList.copyOf(numbers);
        }
    }

    /** A printed number, as it is compared, and whose it is. */
    record NumberOf(String number, StaffId staff) {}

    /** A certificate does not hold for a time. */
    record Suspended(Track track, LocalDate from, Optional<LocalDate> until, Cause cause) implements TeamFact {}

    /** A suspension was lifted from the day on. */
    record Reinstated(Track track, LocalDate from) implements TeamFact {}

    /** A certificate was revoked, from the day on. */
    record Revoked(Track track, LocalDate from, Cause cause) implements TeamFact {}

    /** She appealed. */
    record Appealed(Track track, Sealed words) implements TeamFact {}

    /** One of those who decide it together said how; it waits for another who says the same. */
    record AppealWeighed(Track track, boolean upheld, StaffId by, Sealed words) implements TeamFact {}

    /** The appeal was decided; upheld, what was issued holds again from the day on. */
    record AppealDecided(Track track, boolean upheld, StaffId by, LocalDate from, Sealed words) implements TeamFact {}

    /** She was given an honour. */
    record Honoured(String honour, LocalDate on) implements TeamFact {}

    /** She was named for an honour in a campaign. */
    record HonourNamed(String honour, LocalDate on) implements TeamFact {}

    /** An honour was withdrawn. */
    record HonourWithdrawn(String honour) implements TeamFact {}
}
