package io.github.xingfujia.protection.care;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.Files;
import io.github.xingfujia.protection.file.Visits;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.volunteer.Engagement;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Visits to the victim in diaries: everybody who goes is certified. One who may not go leaves nobody to go alone: the visit is
 * cancelled, and who was to go with her and who handles the file are told that something waits.
 */
final class VisitEngagement implements Engagement {

    private static final int PARTS = 3;

    @Override
    public String room() {
        return "visit";
    }

    @Override
    public boolean isAllowed(Diary.Booked booked, CertificateState certificates, LocalDate day) {
        return certificates.validOn(day);
    }

    @Override
    public List<Ref> beside(Diary.Booked booked) {
        return List.of(file(booked));
    }

    @Override
    public List<StaffId> withdraw(Ruling.Plan.Builder plan, Diary.Booked booked, StaffId staff, Loaded loaded) {
        Ref file = file(booked);
        FileState state = loaded.of(Files.FILES, file);
        return state.visits()
                .find(Integer.parseInt(booked.what().split("/", PARTS)[2]))
                .filter(v -> v.standing() == Visits.Standing.PLANNED)
                .map(v -> {
                    Watch.cancel(plan, file, v.planned());
                    return Stream.concat(v.planned().staff().stream(), state.holding().handler().stream())
                            .filter(s -> !s.equals(staff))
                            .toList();
                })
                .orElse(List.of());
    }

    private static Ref file(Diary.Booked booked) {
        return Files.of(ViolenceFileId.of(booked.what().split("/", PARTS)[1]));
    }
}
