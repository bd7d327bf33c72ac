package io.github.xingfujia.measures.steps;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.file.MeasureFact;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The diaries in which a visit stands, of everybody who goes and every day it lies in. */
final class VisitDiaries {

    private VisitDiaries() {}

    static List<Ref> of(MeasureFact.VisitPlanned visit) {
        return of(visit.by(), visit.from(), visit.until());
    }

    static List<Ref> of(List<StaffId> by, Instant from, Instant until) {
        return by.stream()
                .flatMap(s -> day(from).datesUntil(day(until).plusDays(1)).map(d -> Diary.of(s, d)))
                .toList();
    }

    /** What a diary says: a key, never whom the visit goes to. */
    static String what(ViolenceFileId file, int number) {
        return "measures/" + file + "/" + number;
    }

    static boolean areFree(Loaded loaded, List<StaffId> by, Instant from, Instant until, String except) {
        return of(by, from, until).stream()
                .allMatch(d -> loaded.of(Diary.DIARY, d).without(except).isFree(from, until));
    }

    static void free(Ruling.Plan.Builder plan, MeasureFact.VisitPlanned visit, String what) {
        of(visit).forEach(d -> plan.to(d, "", new Diary.Freed(what)));
    }

    static LocalDate day(Instant at) {
        return at.atZone(Moment.ZONE).toLocalDate();
    }
}
