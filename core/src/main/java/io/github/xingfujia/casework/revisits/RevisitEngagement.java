package io.github.xingfujia.casework.revisits;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Visits;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.volunteer.Engagement;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Revisits in diaries: whoever makes one is certified for mediation on its day. */
final class RevisitEngagement implements Engagement {

    private static final int PARTS = 3;

    @Override
    public String room() {
        return "revisit";
    }

    @Override
    public boolean isAllowed(Diary.Booked booked, CertificateState certificates, LocalDate day) {
        return certificates.validOn(Track.MEDIATION, day);
    }

    @Override
    public List<Ref> beside(Diary.Booked booked) {
        return List.of(Cases.of(id(booked)));
    }

    @Override
    public List<StaffId> withdraw(Ruling.Plan.Builder plan, Diary.Booked booked, StaffId staff, Loaded loaded) {
        CaseId id = id(booked);
        CaseState state = loaded.of(Cases.CASES, Cases.of(id));
        for (Side side : Side.values()) {
            boolean meant = Visits.what(id, side).equals(booked.what())
                    && Optional.ofNullable(state.revisits().arranged().get(side))
                            .filter(a -> a.by().equals(staff) && a.from().equals(booked.from()))
                            .isPresent();
            if (meant) {
                Visits.drop(plan, id, state, side::equals);
            }
        }
        return Stream.concat(state.holding().handler().stream(), state.holding().receiver().stream())
                .filter(s -> !s.equals(staff))
                .toList();
    }

    private static CaseId id(Diary.Booked booked) {
        return CaseId.of(booked.what().split("/", PARTS)[1]);
    }
}
