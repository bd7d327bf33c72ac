package io.github.xingfujia.casework.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.casework.AttemptResult;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far a case has come (办理进展).
 *
 * @param screened what each side's screen in this case found
 * @param duties the open duties, as {@code duty side}
 * @param triage what it is about and how grave it looks
 * @param conflicted staff related to a party or challenged
 * @param approached whether the other party was approached
 * @param sessions the sessions by number
 * @param unsettled attempts since the present post became accountable that did not settle it
 * @param settled whether an attempt settled it
 * @param last the last review
 */
public record Progress(
        Map<Side, GateClass> screened,
        SortedSet<String> duties,
        Optional<CaseFact.Triaged> triage,
        List<StaffId> conflicted,
        boolean approached,
        Map<Integer, Session> sessions,
        int unsettled,
        boolean settled,
        Optional<CaseFact.Reviewed> last) {

    static final Progress NONE = new Progress(
            Map.of(),
            ImmutableSortedSet.of(),
            Optional.empty(),
            List.of(),
            false,
            Map.of(),
            0,
            false,
            Optional.empty());

    public Progress {
        screened = ImmutableMap.copyOf(screened);
        duties = ImmutableSortedSet.copyOf(duties);
        conflicted = ImmutableList.copyOf(conflicted);
        sessions = ImmutableMap.copyOf(sessions);
    }

    /** A planned session, a separate one {@code with} one side, and how it stands. */
    public record Session(
            ContactForm form, Optional<Side> with, StaffId mediator, Instant from, Instant until, Standing standing) {
        public enum Standing {
            PLANNED,
            STARTED,
            RECORDED,
            CANCELLED
        }

        /** Returns whether the other party is met, alone or not: only once approached, and while she agrees. */
        public boolean meetsOther() {
            return with.filter(side -> side == Side.APPLICANT).isEmpty();
        }

        /** Returns until when it may still be started: on its day, or while it lasts. */
        public Instant lapsesAt() {
            Instant midnight = from.atZone(Moment.ZONE)
                    .toLocalDate()
                    .plusDays(1)
                    .atStartOfDay(Moment.ZONE)
                    .toInstant();
            return midnight.isAfter(until) ? midnight : until;
        }

        Session as(Standing value) {
            return new Session(form, with, mediator, from, until, value);
        }
    }

    /** Returns the gravest finding over both sides; not screened until a side was. */
    public GateClass gravest() {
        return screened.values().stream().reduce(GateClass.NOT_SCREENED, GateClass::orGraver);
    }

    /** Returns whether a duty towards someone found in danger is open; asking someone alone is none of these. */
    public boolean owesProtection() {
        return gravest().isPositive() && duties.stream().anyMatch(d -> !d.startsWith(Duty.SCREEN_ALONE.word() + " "));
    }

    /** Returns whether a duty towards this side is open, who was found in danger here. */
    public boolean owesProtection(Side side) {
        return owesProtection()
                && Optional.ofNullable(screened.get(side))
                        .filter(GateClass::isPositive)
                        .isPresent();
    }

    /** Returns whether any duty is open, or the applicant has not answered alone: what comes before everything else. */
    public boolean isSafetyFirst() {
        return !duties.isEmpty() || !answered(Side.APPLICANT);
    }

    /**
     * Returns whether someone is still to be protected, or asked alone because of what came up, whatever became of the
     * handling. Who could not be asked safely stays on record, and is none of these.
     */
    public boolean owesSafety() {
        return owesProtection() || Arrays.stream(Side.values()).anyMatch(s -> isDue(Duty.SCREEN_ALONE, s) && !asked(s));
    }

    /** Returns whether someone takes part: the applicant does, the other party once anything was had with her. */
    public boolean present(Side side) {
        return side == Side.APPLICANT || approached || screened.containsKey(side) || isDue(Duty.SCREEN_ALONE, side);
    }

    /** Returns whether she was asked alone, or it is on record that she could not be asked safely and is still to be. */
    public boolean asked(Side side) {
        return screened.containsKey(side)
                && (!isDue(Duty.SCREEN_ALONE, side) || screened.get(side) == GateClass.NOT_SCREENED);
    }

    /** Returns whether she answered when asked alone, and nothing since then calls for asking her again. */
    public boolean answered(Side side) {
        return asked(side) && screened.get(side) != GateClass.NOT_SCREENED;
    }

    public boolean isDue(Duty duty, Side side) {
        return duties.contains(duty.word() + " " + Compartment.of(side));
    }

    Progress screened(Side side, GateClass found) {
        Map<Side, GateClass> all = new TreeMap<>(screened);
        all.merge(side, found, (old, now) -> now == GateClass.NOT_SCREENED ? old : old.orGraver(now));
        return new Progress(all, duties, triage, conflicted, approached, sessions, unsettled, settled, last);
    }

    Progress duty(Duty duty, Side side, boolean open) {
        SortedSet<String> all = new TreeSet<>(duties);
        String key = duty.word() + " " + Compartment.of(side);
        boolean changed = open ? all.add(key) : all.remove(key);
        return changed
                ? new Progress(screened, all, triage, conflicted, approached, sessions, unsettled, settled, last)
                : this;
    }

    Progress triaged(CaseFact.Triaged value) {
        return new Progress(
                screened, duties, Optional.of(value), conflicted, approached, sessions, unsettled, settled, last);
    }

    Progress conflicted(StaffId staff) {
        List<StaffId> all =
                ImmutableList.<StaffId>builder().addAll(conflicted).add(staff).build();
        return new Progress(screened, duties, triage, all, approached, sessions, unsettled, settled, last);
    }

    Progress approachedNow() {
        return new Progress(screened, duties, triage, conflicted, true, sessions, unsettled, settled, last);
    }

    Progress session(int number, Session session) {
        Map<Integer, Session> all = new TreeMap<>(sessions);
        all.put(number, session);
        return new Progress(screened, duties, triage, conflicted, approached, all, unsettled, settled, last);
    }

    Progress attempted(AttemptResult result) {
        boolean done = result == AttemptResult.SETTLED;
        return new Progress(
                screened,
                duties,
                triage,
                conflicted,
                approached,
                sessions,
                done ? unsettled : unsettled + 1,
                done,
                last);
    }

    Progress counting(int attempts, boolean done) {
        return new Progress(screened, duties, triage, conflicted, approached, sessions, attempts, done, last);
    }

    Progress reviewed(CaseFact.Reviewed review) {
        return new Progress(
                screened, duties, triage, conflicted, approached, sessions, unsettled, settled, Optional.of(review));
    }

    /** What the last review came to is over once the case was given back. */
    Progress returned() {
        return new Progress(
                screened, duties, triage, conflicted, approached, sessions, unsettled, settled, Optional.empty());
    }

    /** A new post starts with a clean count: what the former one tried is in the file. */
    Progress moved() {
        return new Progress(screened, duties, triage, conflicted, approached, sessions, 0, false, last);
    }
}
