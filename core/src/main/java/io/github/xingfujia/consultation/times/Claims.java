package io.github.xingfujia.consultation.times;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What consultations claim of the diary of the house (占用时间). Safety invariant 5: a time is only given where the diary of its
 * day is free, and giving it appends there. What a hold claimed is free again as soon as it lapsed, true without any run.
 */
public final class Claims {

    private static final String HOLD = "hold";
    private static final String FIRM = "consult";
    private static final int PARTS = 3;

    private Claims() {}

    /** Returns the diary a time lies in; a time never passes midnight. */
    public static Ref diary(StaffId expert, Instant from) {
        return Diary.of(expert, day(from));
    }

    /** Returns the day of an instant, Asia/Shanghai. */
    public static LocalDate day(Instant at) {
        return at.atZone(Moment.ZONE).toLocalDate();
    }

    /** Returns whether a time can be given. */
    public static boolean isFree(StaffId expert, Instant from, Instant until, Loaded loaded, Instant now) {
        Diary.Day day = loaded.of(Diary.DIARY, diary(expert, from));
        for (Diary.Booked lapsed : lapsed(day, now)) {
            day = day.without(lapsed.what());
        }
        return day.isFree(from, until);
    }

    /** Claims a time for as long as a hold lasts; what lapsed in its way is given back. */
    public static void hold(
            Ruling.Plan.Builder plan,
            Ref appointment,
            StaffId expert,
            Instant from,
            Instant until,
            Instant lapses,
            Loaded loaded,
            Instant now) {
        Ref diary = diary(expert, from);
        for (Diary.Booked gone : lapsed(loaded.of(Diary.DIARY, diary), now)) {
            plan.to(diary, "", new Diary.Freed(gone.what()));
        }
        plan.to(diary, "", new Diary.Booked(from, until, held(appointment, lapses)));
    }

    /** Makes a hold firm. */
    public static void firm(
            Ruling.Plan.Builder plan, Ref appointment, StaffId expert, Instant from, Instant until, Instant lapses) {
        plan.to(
                diary(expert, from),
                "",
                new Diary.Freed(held(appointment, lapses)),
                new Diary.Booked(from, until, firm(appointment)));
    }

    /** Claims a time that is firm at once, of an expert to whom it is given. */
    public static void take(Ruling.Plan.Builder plan, Ref appointment, StaffId expert, Instant from, Instant until) {
        plan.to(diary(expert, from), "", new Diary.Booked(from, until, firm(appointment)));
    }

    /** Gives a time back, held or firm. */
    public static void free(
            Ruling.Plan.Builder plan, Ref appointment, StaffId expert, Instant from, Instant lapses, boolean firm) {
        plan.to(diary(expert, from), "", new Diary.Freed(firm ? firm(appointment) : held(appointment, lapses)));
    }

    private static String held(Ref appointment, Instant lapses) {
        return HOLD + "/" + appointment.key() + "/" + lapses.getEpochSecond();
    }

    private static String firm(Ref appointment) {
        return FIRM + "/" + appointment.key();
    }

    private static List<Diary.Booked> lapsed(Diary.Day day, Instant now) {
        return day.taken().stream()
                .filter(t ->
                        t.room().equals(HOLD) && Long.parseLong(t.what().split("/", PARTS)[2]) <= now.getEpochSecond())
                .toList();
    }
}
