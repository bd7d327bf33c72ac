package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;

/**
 * What one room books in diaries (日程安排), answered by the room that books it: whether someone may still do it, and how it is
 * withdrawn when she may not.
 */
public interface Engagement {

    /** Returns the first word of what it books, such as {@code case}. */
    String room();

    /** Returns whether these certificates suffice for it on a day. */
    boolean isAllowed(Diary.Booked booked, CertificateState certificates, LocalDate day);

    /** Returns what to load before it can be withdrawn. */
    List<Ref> beside(Diary.Booked booked);

    /**
     * Adds what withdraws it to a plan, its times in every diary given back; nothing when it no longer stands.
     *
     * @return who is told that something waits at her desk
     */
    List<StaffId> withdraw(Ruling.Plan.Builder plan, Diary.Booked booked, StaffId staff, Loaded loaded);
}
