package io.github.xingfujia.counselling.ledger;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.counselling.Attendance;
import io.github.xingfujia.counselling.MeetingStanding;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.counselling.ledger.CounselState.Meeting;
import io.github.xingfujia.counselling.ledger.CounselState.Person;
import io.github.xingfujia.protection.GateClass;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What each fact makes of a counselling file (档案演变). */
final class CounselFold {

    private CounselFold() {}

    static CounselState after(CounselState s, CounselFact fact) {
        if (fact instanceof CounselFact.Opened f) {
            return new CounselState(
                    Optional.of(f), s.partners(), s.meetings(), s.plan(), s.referrals(), s.certificate(), s.ended());
        } else if (fact instanceof CounselFact.Joined f) {
            return with(
                    s, f.partner(), new Person(f, Optional.of(f.consent()), found(s, f), false, List.of(), List.of()));
        } else if (fact instanceof CounselFact.Left f) {
            return change(
                    s,
                    f.partner(),
                    p -> new Person(p.joined(), Optional.empty(), p.found(), p.unsafe(), p.words(), p.told()));
        } else if (fact instanceof CounselFact.Said f) {
            return change(s, f.partner(), p -> p.saying(f.words()));
        } else if (fact instanceof CounselFact.Asked f) {
            return change(
                    s,
                    f.partner(),
                    p -> new Person(
                            p.joined(),
                            p.consent(),
                            p.found().orGraver(f.found()),
                            p.unsafe() && f.found() == GateClass.NOT_SCREENED,
                            p.words(),
                            p.told()));
        } else if (fact instanceof CounselFact.SignSeen f) {
            return change(s, f.partner(), CounselFold::unsafe);
        }
        return fact instanceof CounselFact.Told f ? change(s, f.partner(), p -> p.told(f.message())) : meeting(s, fact);
    }

    private static GateClass found(CounselState s, CounselFact.Joined f) {
        return s.person(f.partner())
                .filter(p -> p.id().equals(f.person()))
                .map(Person::found)
                .orElse(GateClass.NOT_SCREENED);
    }

    private static Person unsafe(Person p) {
        return new Person(p.joined(), p.consent(), p.found(), true, p.words(), p.told());
    }

    private static CounselState meeting(CounselState s, CounselFact fact) {
        if (fact instanceof CounselFact.Planned f) {
            return with(s, f.number(), new Meeting(f, MeetingStanding.PLANNED, Optional.empty()));
        } else if (fact instanceof CounselFact.Started f) {
            return change(s, f.number(), m -> new Meeting(m.planned(), MeetingStanding.STARTED, m.written()));
        } else if (fact instanceof CounselFact.Cancelled f) {
            return change(s, f.number(), m -> new Meeting(m.planned(), MeetingStanding.CANCELLED, m.written()));
        } else if (fact instanceof CounselFact.Written f) {
            return unsafe(
                    change(s, f.number(), m -> new Meeting(m.planned(), MeetingStanding.RECORDED, Optional.of(f))), f);
        } else if (fact instanceof CounselFact.CarePlanned f) {
            return new CounselState(
                    s.opened(), s.partners(), s.meetings(), Optional.of(f), s.referrals(), s.certificate(), s.ended());
        } else if (fact instanceof CounselFact.Referred f) {
            List<CounselFact.Referred> all = ImmutableList.<CounselFact.Referred>builder()
                    .addAll(s.referrals())
                    .add(f)
                    .build();
            return new CounselState(s.opened(), s.partners(), s.meetings(), s.plan(), all, s.certificate(), s.ended());
        } else if (fact instanceof CounselFact.Certified f) {
            return new CounselState(
                    s.opened(), s.partners(), s.meetings(), s.plan(), s.referrals(), Optional.of(f), s.ended());
        }
        return fact instanceof CounselFact.Ended f
                ? new CounselState(
                        s.opened(),
                        s.partners(),
                        s.meetings(),
                        s.plan(),
                        s.referrals(),
                        s.certificate(),
                        Optional.of(f))
                : s;
    }

    private static CounselState unsafe(CounselState s, CounselFact.Written written) {
        CounselState state = s;
        if (written.attendance() == Attendance.UNSAFE && s.meetings().containsKey(written.number())) {
            for (Partner partner : s.meetings().get(written.number()).partners()) {
                state = change(state, partner, CounselFold::unsafe);
            }
        }
        return state;
    }

    private static CounselState change(CounselState s, Partner partner, UnaryOperator<Person> how) {
        return s.person(partner).map(p -> with(s, partner, how.apply(p))).orElse(s);
    }

    private static CounselState with(CounselState s, Partner partner, Person person) {
        SortedMap<Partner, Person> all = new TreeMap<>(s.partners());
        all.put(partner, person);
        return new CounselState(s.opened(), all, s.meetings(), s.plan(), s.referrals(), s.certificate(), s.ended());
    }

    private static CounselState change(CounselState s, int number, UnaryOperator<Meeting> how) {
        Meeting meeting = s.meetings().get(number);
        return meeting == null ? s : with(s, number, how.apply(meeting));
    }

    private static CounselState with(CounselState s, int number, Meeting meeting) {
        SortedMap<Integer, Meeting> all = new TreeMap<>(s.meetings());
        all.put(number, meeting);
        return new CounselState(s.opened(), s.partners(), all, s.plan(), s.referrals(), s.certificate(), s.ended());
    }
}
