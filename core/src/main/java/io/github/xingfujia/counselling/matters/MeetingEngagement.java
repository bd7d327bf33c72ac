package io.github.xingfujia.counselling.matters;

import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.ledger.CounselFact;
import io.github.xingfujia.counselling.ledger.CounselFiles;
import io.github.xingfujia.counselling.ledger.CounselState;
import io.github.xingfujia.counselling.ledger.Meetings;
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

/** Meetings in diaries: whoever holds one is certified for counselling on its day. */
final class MeetingEngagement implements Engagement {

    private static final int PARTS = 3;

    @Override
    public String room() {
        return "counsel";
    }

    @Override
    public boolean isAllowed(Diary.Booked booked, CertificateState certificates, LocalDate day) {
        return certificates.validOn(Track.COUNSELLING, day);
    }

    @Override
    public List<Ref> beside(Diary.Booked booked) {
        return List.of(CounselFiles.of(id(booked)));
    }

    @Override
    public List<StaffId> withdraw(Ruling.Plan.Builder plan, Diary.Booked booked, StaffId staff, Loaded loaded) {
        CounselState state = loaded.of(CounselFiles.FILES, CounselFiles.of(id(booked)));
        Meetings.cancel(
                plan,
                id(booked),
                state,
                m -> m.planned().counsellor().equals(staff)
                        && m.planned().from().equals(booked.from()));
        return state.opened().stream()
                .map(CounselFact.Opened::by)
                .filter(by -> !by.equals(staff))
                .toList();
    }

    private static CounselId id(Diary.Booked booked) {
        return CounselId.of(booked.what().split("/", PARTS)[1]);
    }
}
