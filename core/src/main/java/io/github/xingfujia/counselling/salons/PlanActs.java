package io.github.xingfujia.counselling.salons;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.counselling.CounselTerms;
import io.github.xingfujia.counselling.PlanYear;
import io.github.xingfujia.counselling.PublishedCounselFact;
import io.github.xingfujia.counselling.SalonId;
import io.github.xingfujia.counselling.ScheduleSalon;
import io.github.xingfujia.counselling.ledger.Actions;
import io.github.xingfujia.counselling.ledger.Chosen;
import io.github.xingfujia.counselling.ledger.CounselAct;
import io.github.xingfujia.counselling.ledger.Meetings;
import io.github.xingfujia.counselling.ledger.SalonFact;
import io.github.xingfujia.counselling.ledger.Salons;
import io.github.xingfujia.counselling.ledger.StudioYears;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A year is planned, and salons are put into it. */
final class PlanActs {

    private PlanActs() {}

    /** Plans the year of one's own post; said again, it takes the place of what was said. */
    static final class YearAct implements Act<PlanYear, Integer> {

        private final CounselTerms terms;

        YearAct(CounselTerms terms) {
            this.terms = terms;
        }

        @Override
        public Action action() {
            return Actions.PLAN_YEAR;
        }

        @Override
        public List<Ref> first(PlanYear command, Moment moment) {
            return List.of(ref(command, moment));
        }

        @Override
        public Optional<Scope> scope(PlanYear command, Loaded loaded, Moment moment) {
            return Optional.of(Chosen.own(moment));
        }

        @Override
        public Ruling decide(PlanYear command, Loaded loaded, Moment moment) {
            Checks checks = Checks.of();
            command.lines()
                    .forEach(l -> Chosen.one(
                            checks, "lines", terms.activities().stream().map(a -> a.code()), l.activity()));
            checks.that(command.year() >= moment.today().getYear(), "year", "past", Integer.toString(command.year()))
                    .orThrow();
            Ref ref = ref(command, moment);
            PostId here = CounselAct.staff(moment).post();
            Ruling.Plan.Builder plan = Ruling.plan().to(ref, "", new StudioYears.YearPlanned(command.lines()));
            for (PlanYear.Line line : command.lines()) {
                plan.publish(
                        ref,
                        "",
                        new PublishedCounselFact.YearPlanned(
                                here, command.year(), line.activity(), line.times(), moment.today()));
            }
            return plan.build();
        }

        private static Ref ref(PlanYear command, Moment moment) {
            return moment.actor() instanceof Actor.Staff staff
                    ? StudioYears.of(staff.post(), command.year())
                    : new Ref(StudioYears.YEARS.name(), "nobody");
        }

        @Override
        public Integer answer(PlanYear command, Loaded after, Moment moment) {
            return after.of(StudioYears.YEARS, ref(command, moment));
        }
    }

    /** Puts salons into the calendar: whoever hosts them is certified and free on every day of the series. */
    static final class ScheduleAct implements Act<ScheduleSalon, List<SalonId>> {

        private final Network network;
        private final CounselTerms terms;

        ScheduleAct(Network network, CounselTerms terms) {
            this.network = network;
            this.terms = terms;
        }

        @Override
        public Action action() {
            return Actions.SCHEDULE;
        }

        @Override
        public List<Ref> first(ScheduleSalon command, Moment moment) {
            return ids(command, moment).stream().map(Salons::of).toList();
        }

        @Override
        public List<Ref> then(ScheduleSalon command, Loaded loaded, Moment moment) {
            List<Ref> refs = new ArrayList<>();
            host(command, moment).ifPresent(host -> {
                refs.add(Certificates.of(host));
                for (int i = 0; i < command.times(); i++) {
                    refs.addAll(Diary.of(host, command.from(i), command.until(i)));
                }
            });
            return refs.stream().distinct().toList();
        }

        @Override
        public Optional<Scope> scope(ScheduleSalon command, Loaded loaded, Moment moment) {
            return Optional.of(Chosen.own(moment));
        }

        @Override
        public Ruling decide(ScheduleSalon command, Loaded loaded, Moment moment) {
            StaffId host = host(command, moment).orElseThrow();
            PostId here = CounselAct.staff(moment).post();
            Chosen.one(
                            Checks.of(),
                            "activity",
                            terms.activities().stream()
                                    .filter(a -> !a.meetings())
                                    .map(a -> a.code()),
                            command.activity())
                    .that(
                            !command.from().isBefore(moment.now()),
                            "from",
                            "past",
                            command.from().toString())
                    .that(
                            network.staffAt(here).stream().anyMatch(m -> m.id().equals(host)),
                            "host",
                            "no-such-staff",
                            Checks.shape(host.value()))
                    .orThrow();
            Ruling.Plan.Builder plan = Ruling.plan();
            List<SalonId> ids = ids(command, moment);
            for (int i = 0; i < command.times(); i++) {
                Instant from = command.from(i);
                Instant until = command.until(i);
                LocalDate day = from.atZone(Moment.ZONE).toLocalDate();
                if (!loaded.of(Certificates.CERTIFICATES, Certificates.of(host)).validOn(Track.COUNSELLING, day)) {
                    return CounselAct.refuse("not-certified", "volunteer.award");
                }
                if (!Meetings.isFree(loaded, host, from, until, "")) {
                    return CounselAct.notFree("counselling.schedule", from);
                }
                SalonId id = ids.get(i);
                plan.create(
                        Salons.of(id),
                        new SalonFact.Scheduled(
                                command.activity(), command.title(), here, host, from, until, command.places()));
                Diary.of(host, from, until)
                        .forEach(d -> plan.to(d, "", new Diary.Booked(from, until, Salons.what(id))));
            }
            return plan.build();
        }

        private static Optional<StaffId> host(ScheduleSalon command, Moment moment) {
            return command.host()
                    .or(() -> moment.actor() instanceof Actor.Staff staff ? Optional.of(staff.id()) : Optional.empty());
        }

        private static List<SalonId> ids(ScheduleSalon command, Moment moment) {
            List<SalonId> ids = new ArrayList<>();
            for (int i = 0; i < command.times(); i++) {
                ids.add(SalonId.of(moment.key("salon " + i)));
            }
            return ids;
        }

        @Override
        public List<SalonId> answer(ScheduleSalon command, Loaded after, Moment moment) {
            return ids(command, moment);
        }
    }
}
