package io.github.xingfujia.volunteer.duty;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.volunteer.Danger;
import io.github.xingfujia.volunteer.DeclineDutyCause;
import io.github.xingfujia.volunteer.Dispatch;
import io.github.xingfujia.volunteer.DutyId;
import io.github.xingfujia.volunteer.DutyKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What happens to one person's duty (派勤事实). */
sealed interface DutyFact extends Fact {

    /**
     * She was chosen: among so many who could go, with so much to carry, so far away; {@code by} is who sent her, {@code with}
     * are the parts of those who go with her; {@code never} and {@code matter} are what whoever takes her place is chosen by.
     */
    record Assigned(
            DutyKind kind,
            PostId post,
            StaffId staff,
            Instant from,
            Instant until,
            Danger danger,
            Optional<String> language,
            int among,
            int load,
            int distance,
            StaffId by,
            List<DutyId> with,
            List<StaffId> never,
            Optional<String> matter)
            implements DutyFact {
        public Assigned {
            with = ImmutableList.copyOf(with);
            never = ImmutableList.copyOf(never);
        }

        /** Returns the matter in which it mediates; empty for anything else. */
        Optional<String> meets() {
            return matter.filter(m -> kind == DutyKind.MEDIATION);
        }

        /** Returns the same duty asked once more: never her, nor whom it was never to be. */
        Dispatch again() {
            return new Dispatch(
                    kind,
                    post,
                    from,
                    until,
                    danger,
                    language,
                    Stream.concat(Stream.of(staff), never.stream())
                            .distinct()
                            .limit(Candidates.MOST)
                            .toList(),
                    matter);
        }

        /** Returns the same with one more who goes along. */
        Assigned beside(DutyId more) {
            return new Assigned(
                    kind,
                    post,
                    staff,
                    from,
                    until,
                    danger,
                    language,
                    among,
                    load,
                    distance,
                    by,
                    ImmutableList.<DutyId>builder().addAll(with).add(more).build(),
                    never,
                    matter);
        }
    }

    /** Another goes along in the place of whoever dropped out. */
    record Joined(DutyId part) implements DutyFact {}

    /** She does not take it. */
    record Declined(DeclineDutyCause cause) implements DutyFact {}

    /** She is there and waits for whoever goes along. */
    record Arrived() implements DutyFact {}

    /** It begins. */
    record Started() implements DutyFact {}

    /** She is back and safe. */
    record Ended() implements DutyFact {}

    /** She did not come. */
    record Missed() implements DutyFact {}

    /** She has not said that she is back. */
    record Alarmed() implements DutyFact {}

    /** It was cancelled. */
    record Cancelled() implements DutyFact {}

    /** She may no longer do it: her certificate does not hold on that day. */
    record Withdrawn() implements DutyFact {}

    /** Another goes in her place. */
    record Replaced(DutyId part) implements DutyFact {}

    /** Nobody can go in her place. */
    record Unfilled() implements DutyFact {}
}
