package io.github.xingfujia.counselling.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.counselling.Attendance;
import io.github.xingfujia.counselling.Consent;
import io.github.xingfujia.counselling.CounselCode;
import io.github.xingfujia.counselling.MeetingStanding;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.counselling.Where;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
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
        SortedMap<Partner, Person> partners,
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

    /**
     * Somebody who is counselled.
     *
     * @param consent by whose word; empty once it was taken back
     * @param found the gravest that this file found
     * @param unsafe whether nothing is planned until she was asked how it is safe
     * @param told the keys of the messages that were queued for her
     */
    public record Person(
            CounselFact.Joined joined,
            Optional<Consent> consent,
            GateClass found,
            boolean unsafe,
            List<Sealed> words,
            List<String> told) {
        public Person {
            words = ImmutableList.copyOf(words);
            told = ImmutableList.copyOf(told);
        }

        /** Returns her pseudonym. */
        public PersonId id() {
            return joined.person();
        }

        /** Returns whether she agreed, and still does. */
        public boolean isIn() {
            return consent.isPresent();
        }

        Person told(String message) {
            return new Person(
                    joined,
                    consent,
                    found,
                    unsafe,
                    words,
                    ImmutableList.<String>builder().addAll(told).add(message).build());
        }

        Person saying(Sealed more) {
            return new Person(
                    joined,
                    consent,
                    found,
                    unsafe,
                    ImmutableList.<Sealed>builder().addAll(words).add(more).build(),
                    told);
        }
    }

    /** A meeting. */
    public record Meeting(
            CounselFact.Planned planned, MeetingStanding standing, Optional<CounselFact.Written> written) {

        /** Returns whether it is still to be. */
        public boolean isPlanned() {
            return standing == MeetingStanding.PLANNED;
        }

        /** Returns whether somebody meets there, or may be met there by, whom she lives with. */
        public boolean meetsOther() {
            return planned.form() == ContactForm.JOINT || planned.where() == Where.HOME;
        }

        /** Returns who is met there. */
        public List<Partner> partners() {
            return planned.form() == ContactForm.JOINT
                    ? List.of(Partner.values())
                    : List.of(planned.with().orElse(Partner.FIRST));
        }

        /** Returns the first instant at which it can no longer be begun. */
        public Instant lapses() {
            return planned.until()
                    .atZone(Moment.ZONE)
                    .toLocalDate()
                    .plusDays(1)
                    .atStartOfDay(Moment.ZONE)
                    .toInstant();
        }
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
    public Optional<Person> person(Partner partner) {
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
            partners.values().stream().filter(Person::isIn).forEach(p -> scope.party(p.id()));
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

    /** Returns how many visits in a row she was not met at, counted back from the last one. */
    public int missedInARow() {
        List<Attendance> all = meetings.values().stream()
                .flatMap(m -> m.written().stream())
                .map(CounselFact.Written::attendance)
                .toList();
        int missed = 0;
        for (int i = all.size() - 1; i >= 0 && all.get(i) == Attendance.NOT_MET; i--) {
            missed++;
        }
        return missed;
    }

    /** Returns until when the next visit of the plan is due; empty when none is. */
    public Optional<LocalDate> due() {
        return plan.filter(p -> isOpen()).flatMap(p -> {
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

    CounselState after(CounselFact fact) {
        return CounselFold.after(this, fact);
    }
}
