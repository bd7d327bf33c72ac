package io.github.xingfujia.volunteer.duty;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.volunteer.DutyId;
import io.github.xingfujia.volunteer.DutyLine.Standing;
import io.github.xingfujia.volunteer.Engagement;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Duties in diaries: whoever goes is certified for the track that the duty asks for. */
final class DutyEngagement implements Engagement {

    private static final int PARTS = 3;

    @Override
    public String room() {
        return "duty";
    }

    @Override
    public boolean isAllowed(Diary.Booked booked, CertificateState certificates, LocalDate day) {
        String track = parts(booked)[2];
        return Arrays.stream(Track.values()).anyMatch(t -> t.word().equals(track) && certificates.validOn(t, day));
    }

    @Override
    public List<Ref> beside(Diary.Booked booked) {
        return List.of(ref(booked));
    }

    @Override
    public List<StaffId> withdraw(Ruling.Plan.Builder plan, Diary.Booked booked, StaffId staff, Loaded loaded) {
        Duties.State state = loaded.of(Duties.DUTIES, ref(booked));
        Optional<DutyFact.Assigned> assigned =
                state.assigned().filter(a -> state.is(Standing.ASSIGNED, Standing.ARRIVED));
        assigned.ifPresent(a -> {
            plan.to(ref(booked), "", new DutyFact.Withdrawn());
            Duties.free(plan, ref(booked), a);
        });
        return assigned.map(a -> List.of(a.by())).orElse(List.of());
    }

    private static Ref ref(Diary.Booked booked) {
        return Duties.of(DutyId.of(parts(booked)[1]));
    }

    private static String[] parts(Diary.Booked booked) {
        return booked.what().split("/", PARTS);
    }
}
