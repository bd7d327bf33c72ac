package io.github.xingfujia.volunteer.engagements;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.StaffNotes;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.volunteer.Diary.Booked;
import io.github.xingfujia.volunteer.Engaged;
import io.github.xingfujia.volunteer.Engagement;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.steps.Glance;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Timed;
import io.github.xingfujia.way.Waking;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Withdraws what stands in the diary of someone who may no longer do it (safety invariant 5): looked at as soon as anything is
 * said of her certificates. Should that word be lost with a process, what she may not do is refused when it is to begin.
 */
public final class DueDiaries implements Timed<Diary.Day> {

    private final List<Engagement> engagements;

    /** Creates it over what the rooms book. */
    public DueDiaries(List<Engagement> engagements) {
        this.engagements = ImmutableList.copyOf(engagements);
    }

    @Override
    public Aggregate<Diary.Day> aggregate() {
        return Diary.DIARY;
    }

    @Override
    public String name() {
        return "volunteer.withdraw";
    }

    @Override
    public List<Waking> waking() {
        return List.of(Waking.where(
                Certificates.CERTIFICATES.name(),
                staff -> new Filter.In("staff", staff).and(new Filter.Range("taken", 1, Long.MAX_VALUE))));
    }

    @Override
    public List<Ref> beside(Diary.Day day) {
        List<Ref> refs = new ArrayList<>(List.of(Certificates.of(day.staff())));
        day.taken().forEach(booked -> of(booked).ifPresent(engagement -> refs.addAll(engagement.beside(booked))));
        return refs.stream().distinct().toList();
    }

    @Override
    public Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment) {
        Diary.Day day = loaded.of(Diary.DIARY, ref);
        CertificateState held = loaded.of(Certificates.CERTIFICATES, Certificates.of(day.staff()));
        Ruling.Plan.Builder plan = Ruling.plan();
        List<StaffId> told = new ArrayList<>();
        for (Booked booked : day.ahead(moment.now())) {
            of(booked)
                    .filter(engagement -> !engagement.isAllowed(booked, held, day.date()))
                    .ifPresent(engagement -> {
                        int before = plan.placed().size();
                        told.addAll(engagement.withdraw(plan, booked, day.staff(), loaded));
                        if (plan.placed().size() == before) {
                            plan.to(ref, "", new Diary.Freed(booked.what()));
                        }
                    });
        }
        if (plan.placed().isEmpty()) {
            return Optional.empty();
        }
        told.stream().distinct().forEach(staff -> StaffNotes.queue(plan, staff, moment));
        return Optional.of(plan.build());
    }

    /** The end of the day's last time: until then it can be woken. */
    @Override
    public Optional<Instant> next(Diary.Day day, Instant now) {
        return day.taken().stream()
                .map(Booked::until)
                .filter(until -> until.isAfter(now))
                .max(Instant::compareTo);
    }

    /**
     * Some days of one member of the team.
     *
     * @param staff whose
     * @param days which, Asia/Shanghai
     */
    public record Days(StaffId staff, List<LocalDate> days) {
        /** Keeps the order. */
        public Days {
            days = ImmutableList.copyOf(days);
        }

        private List<Ref> diaries() {
            return days.stream().map(day -> Diary.of(staff, day)).toList();
        }
    }

    /** Shows what stands there that her certificates do not allow: what is withdrawn, and nothing that stays. */
    public Look<Days, List<Engaged>> affected() {
        return Glance.of(
                Actions.ENGAGED,
                asked -> Stream.concat(Stream.of(Certificates.of(asked.staff())), asked.diaries().stream())
                        .toList(),
                (asked, loaded, moment) -> Optional.of(Scope.common()),
                (asked, loaded, moment) -> List.of(),
                (asked, loaded, open, moment) -> asked.diaries().stream()
                        .map(ref -> affected(ref, loaded, moment))
                        .filter(day -> !day.sessions().isEmpty())
                        .toList());
    }

    private Engaged affected(Ref ref, Loaded loaded, Moment moment) {
        Diary.Day day = loaded.of(Diary.DIARY, ref);
        CertificateState held = loaded.of(Certificates.CERTIFICATES, Certificates.of(day.staff()));
        return new Engaged(
                day.date(),
                day.ahead(moment.now()).stream()
                        .filter(booked -> isLost(booked, held, day))
                        .map(booked -> new Engaged.Session(booked.from(), booked.until(), booked.room()))
                        .sorted(Comparator.comparing(Engaged.Session::from))
                        .toList());
    }

    private boolean isLost(Booked booked, CertificateState held, Diary.Day day) {
        return of(booked)
                .filter(engagement -> !engagement.isAllowed(booked, held, day.date()))
                .isPresent();
    }

    private Optional<Engagement> of(Booked booked) {
        return engagements.stream().filter(e -> e.room().equals(booked.room())).findFirst();
    }
}
