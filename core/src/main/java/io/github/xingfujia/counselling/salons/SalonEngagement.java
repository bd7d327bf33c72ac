package io.github.xingfujia.counselling.salons;

import io.github.xingfujia.counselling.SalonId;
import io.github.xingfujia.counselling.SalonStanding;
import io.github.xingfujia.counselling.ledger.Salons;
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

/** Salons in diaries: whoever hosts one is certified for counselling on its day. */
final class SalonEngagement implements Engagement {

    @Override
    public String room() {
        return "salon";
    }

    @Override
    public boolean isAllowed(Diary.Booked booked, CertificateState certificates, LocalDate day) {
        return certificates.validOn(Track.COUNSELLING, day);
    }

    @Override
    public List<Ref> beside(Diary.Booked booked) {
        return List.of(Salons.of(id(booked)));
    }

    @Override
    public List<StaffId> withdraw(Ruling.Plan.Builder plan, Diary.Booked booked, StaffId staff, Loaded loaded) {
        Salons.Salon salon = loaded.of(Salons.SALONS, Salons.of(id(booked)));
        if (salon.is(SalonStanding.PLANNED)) {
            HostActs.calledOff(plan, id(booked), salon);
        }
        return List.of();
    }

    private static SalonId id(Diary.Booked booked) {
        return SalonId.of(booked.what().substring("salon/".length()));
    }
}
