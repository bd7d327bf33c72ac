package io.github.xingfujia.measures.steps;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.file.AllMeasures;
import io.github.xingfujia.measures.file.MeasureFact;
import io.github.xingfujia.measures.file.WarningLetter;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.volunteer.Engagement;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;

/** Visits after a warning letter in diaries: everybody who goes is certified; the visit itself stays due. */
public final class WarningEngagement implements Engagement {

    private static final int PARTS = 3;

    @Override
    public String room() {
        return "measures";
    }

    @Override
    public boolean isAllowed(Diary.Booked booked, CertificateState certificates, LocalDate day) {
        return certificates.validOn(day);
    }

    @Override
    public List<Ref> beside(Diary.Booked booked) {
        return List.of(AllMeasures.of(file(booked)));
    }

    @Override
    public List<StaffId> withdraw(Ruling.Plan.Builder plan, Diary.Booked booked, StaffId staff, Loaded loaded) {
        ViolenceFileId file = file(booked);
        int number = Integer.parseInt(booked.what().split("/", PARTS)[2]);
        return loaded.of(AllMeasures.MEASURES, AllMeasures.of(file))
                .measure(number, WarningLetter.class)
                .flatMap(WarningLetter::planned)
                .filter(p -> p.there().isEmpty() && p.plan().by().contains(staff))
                .map(p -> {
                    plan.to(AllMeasures.of(file), "", new MeasureFact.VisitDropped(number));
                    VisitDiaries.free(plan, p.plan(), VisitDiaries.what(file, number));
                    return p.plan().by().stream().filter(s -> !s.equals(staff)).toList();
                })
                .orElse(List.of());
    }

    private static ViolenceFileId file(Diary.Booked booked) {
        return ViolenceFileId.of(booked.what().split("/", PARTS)[1]);
    }
}
