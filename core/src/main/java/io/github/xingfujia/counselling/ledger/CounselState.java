package io.github.xingfujia.counselling.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.counselling.Attendance;
import io.github.xingfujia.counselling.CounselCode;
import io.github.xingfujia.counselling.MeetingStanding;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.GateClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One counselling file (辅导档案).
 *
 * @param opened how it began; empty when there is none
 * @param partners who agreed, the first one first; whoever took it back stays, without a consent
 * @param meetings by their numbers
 * @param plan the plan of care
 * @param referrals to whom she was handed on
 * @param certificate the certificate
 * @param ended why it ended
 */
public record CounselState(
        Optional<CounselFact.Opened> opened,
        SortedMap<Partner, Counselled> partners,
        SortedMap<Integer, Meeting> meetings,
        Optional<CounselFact.CarePlanned> plan,
        List<CounselFact.Referred> referrals,
        Optional<CounselFact.Certified> certificate,
        Optional<CounselFact.Ended> ended) {

    static final CounselState NONE = new CounselState(
            Optional.empty(),
            new TreeMap<>(),
            new TreeMap<>(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    public CounselState {
        partners = ImmutableSortedMap.copyOfSorted(partners);
        meetings = ImmutableSortedMap.copyOfSorted(meetings);
        referrals = ImmutableList.copyOf(referrals);
    }

    /** Returns a file of which only this is known yet. */
    public static CounselState of(Stream<CounselFact> facts) {
        return NONE.and(facts);
    }

    /** Returns the file as it stands after these. */
    public CounselState and(Stream<CounselFact> facts) {
        return facts.reduce(this, CounselState::after, (one, other) -> other);
    }

    /** Returns whether there is such a file. */
    public boolean exists() {
        return opened.isPresent();
    }

    /** Returns whether it is under way. */
    public boolean isOpen() {
        return exists() && ended.isEmpty();
    }

    /** Returns somebody who is counselled here. */
    public Optional<Counselled> person(Partner partner) {
        return Optional.ofNullable(partners.get(partner));
    }

    /** Returns who counsels here: whoever opened it, and whoever holds or held a meeting. */
    public List<StaffId> counsellors() {
        return Stream.concat(
                        opened.stream().map(CounselFact.Opened::by),
                        meetings.values().stream()
                                .filter(m -> m.standing() != MeetingStanding.CANCELLED)
                                .map(m -> m.planned().counsellor()))
                .distinct()
                .toList();
    }

    /** Returns whether somebody counsels here: whoever only works at the post learns when and where, and decides nothing. */
    public boolean isCounselledBy(StaffId staff) {
        return counsellors().contains(staff);
    }

    /** Returns whose work it is: of its post, of who counsels here, never of whom she barred. */
    public Optional<Scope> scope() {
        return opened.map(o -> {
            Scope.Builder scope = Scope.of().post(o.post());
            counsellors().forEach(scope::staff);
            o.never().forEach(scope::never);
            return scope.build();
        });
    }

    /** Returns whose own file it is: of whoever agreed, and still does. */
    public Optional<Scope> own() {
        return opened.map(o -> {
            Scope.Builder scope = Scope.of();
            partners.values().stream()
                    .filter(Counselled::isIn)
                    .forEach(p -> p.known().forEach(scope::party));
            return scope.build();
        });
    }

    /** Returns the modules of a programme that meetings have covered. */
    public List<CounselCode> covered() {
        return meetings.values().stream()
                .flatMap(m -> m.written().stream())
                .flatMap(w -> w.modules().stream())
                .distinct()
                .toList();
    }

    /**
     * Returns how many visits in a row she was not met at, with one of today. A visit counts when half the time between two visits of
     * the plan went by since the one counted before: who rings three times in a day was not met once.
     */
    public int missedInARow(LocalDate today) {
        int apart = plan.map(p -> Math.max(1, p.every() / 2)).orElse(1);
        Optional<LocalDate> last = Optional.empty();
        int missed = 0;
        for (CounselFact.Written written :
                meetings.values().stream().flatMap(m -> m.written().stream()).toList()) {
            if (written.attendance() != Attendance.NOT_MET) {
                missed = 0;
                last = Optional.empty();
            } else if (counts(last, written.on(), apart)) {
                missed++;
                last = Optional.of(written.on());
            }
        }
        return counts(last, today, apart) ? missed + 1 : missed;
    }

    private static boolean counts(Optional<LocalDate> last, LocalDate day, int apart) {
        return last.filter(l -> day.isBefore(l.plusDays(apart))).isEmpty();
    }

    /** Returns until when the next visit of the plan is due; empty when none is, as of whoever no longer agrees. */
    public Optional<LocalDate> due() {
        boolean agrees = person(Partner.FIRST).filter(Counselled::isIn).isPresent();
        return plan.filter(p -> isOpen() && agrees).flatMap(p -> {
            LocalDate last = meetings.values().stream()
                    .flatMap(m -> m.written().stream())
                    .filter(w -> w.attendance() == Attendance.HELD)
                    .map(CounselFact.Written::on)
                    .reduce(p.on(), (one, other) -> other.isAfter(one) ? other : one);
            return Optional.of(last.plusDays(p.every())).filter(next -> !next.isAfter(p.until()));
        });
    }

    /** Returns when the next planned meeting begins. */
    public Optional<Instant> next(Predicate<Meeting> which) {
        return meetings.values().stream()
                .filter(m -> m.isPlanned() && which.test(m))
                .map(m -> m.planned().from())
                .min(Instant::compareTo);
    }

    /** Returns when the next meeting begins, as those it was planned with are shown it. */
    public Optional<Instant> shown(Instant now, Predicate<Meeting> which) {
        return meetings.values().stream()
                .filter(m -> m.isShown(now) && which.test(m))
                .map(m -> m.planned().from())
                .min(Instant::compareTo);
    }

    /** Returns the same with when a meeting was cancelled. */
    CounselState fallen(int number, Instant at) {
        return change(number, m -> new Meeting(m.planned(), m.standing(), m.written(), Optional.of(at)));
    }

    CounselState after(CounselFact fact) {
        if (fact instanceof CounselFact.Opened f) {
            return new CounselState(Optional.of(f), partners, meetings, plan, referrals, certificate, ended);
        } else if (fact instanceof CounselFact.Joined f) {
            return with(f.partner(), Counselled.by(f, found(f)));
        } else if (fact instanceof CounselFact.Named f) {
            return change(f.partner(), p -> p.called(f.name()));
        } else if (fact instanceof CounselFact.KnownAs f) {
            return change(f.partner(), p -> p.alsoKnown(f.person()));
        } else if (fact instanceof CounselFact.ReachedBy f) {
            return change(f.partner(), p -> p.reachedBy(f.phone()));
        } else if (fact instanceof CounselFact.Identified f) {
            return change(f.partner(), p -> p.identified(f));
        } else if (fact instanceof CounselFact.Left f) {
            return change(f.partner(), Counselled::left);
        } else if (fact instanceof CounselFact.Said f) {
            return change(f.partner(), p -> p.saying(f.words()));
        } else if (fact instanceof CounselFact.Asked f) {
            return change(f.partner(), p -> p.asked(f.found()));
        } else if (fact instanceof CounselFact.SignSeen f) {
            return change(f.partner(), Counselled::endangered);
        }
        return fact instanceof CounselFact.Told f ? change(f.partner(), p -> p.told(f.message())) : meeting(fact);
    }

    private GateClass found(CounselFact.Joined f) {
        return person(f.partner())
                .filter(p -> p.id().equals(f.person()))
                .map(Counselled::found)
                .orElse(GateClass.NOT_SCREENED);
    }

    private CounselState meeting(CounselFact fact) {
        if (fact instanceof CounselFact.Planned f) {
            return with(f.number(), new Meeting(f, MeetingStanding.PLANNED, Optional.empty()));
        } else if (fact instanceof CounselFact.Started f) {
            return change(f.number(), m -> new Meeting(m.planned(), MeetingStanding.STARTED, m.written()));
        } else if (fact instanceof CounselFact.Cancelled f) {
            return change(f.number(), m -> new Meeting(m.planned(), MeetingStanding.CANCELLED, m.written()));
        } else if (fact instanceof CounselFact.Written f) {
            return change(f.number(), m -> new Meeting(m.planned(), MeetingStanding.RECORDED, Optional.of(f)))
                    .unsafe(f);
        } else if (fact instanceof CounselFact.CarePlanned f) {
            return new CounselState(opened, partners, meetings, Optional.of(f), referrals, certificate, ended);
        } else if (fact instanceof CounselFact.Referred f) {
            return new CounselState(
                    opened,
                    partners,
                    meetings,
                    plan,
                    ImmutableList.<CounselFact.Referred>builder()
                            .addAll(referrals)
                            .add(f)
                            .build(),
                    certificate,
                    ended);
        } else if (fact instanceof CounselFact.Certified f) {
            return new CounselState(opened, partners, meetings, plan, referrals, Optional.of(f), ended);
        }
        return fact instanceof CounselFact.Ended f
                ? new CounselState(opened, partners, meetings, plan, referrals, certificate, Optional.of(f))
                : this;
    }

    private CounselState unsafe(CounselFact.Written written) {
        CounselState state = this;
        if (written.attendance() == Attendance.UNSAFE && meetings.containsKey(written.number())) {
            for (Partner partner : meetings.get(written.number()).partners()) {
                state = state.change(partner, Counselled::endangered);
            }
        }
        return state;
    }

    private CounselState change(Partner partner, UnaryOperator<Counselled> how) {
        Counselled person = partners.get(partner);
        return person == null ? this : with(partner, how.apply(person));
    }

    private CounselState with(Partner partner, Counselled person) {
        SortedMap<Partner, Counselled> all = new TreeMap<>(partners);
        all.put(partner, person);
        return new CounselState(opened, all, meetings, plan, referrals, certificate, ended);
    }

    private CounselState change(int number, UnaryOperator<Meeting> how) {
        Meeting meeting = meetings.get(number);
        return meeting == null ? this : with(number, how.apply(meeting));
    }

    private CounselState with(int number, Meeting meeting) {
        SortedMap<Integer, Meeting> all = new TreeMap<>(meetings);
        all.put(number, meeting);
        return new CounselState(opened, partners, all, plan, referrals, certificate, ended);
    }
}
