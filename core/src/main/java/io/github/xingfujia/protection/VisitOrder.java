package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.SafeContact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody who goes on a visit needs to make it (走访单): nothing of what was said, and never where she has moved to.
 *
 * @param file the file
 * @param fileNumber its number
 * @param number the number of the visit within it
 * @param accountable the accountable post, which is asked and told
 * @param handler the named handler
 * @param with who goes, herself among them
 * @param from when it begins, UTC
 * @param until when it ends, UTC
 * @param alarmAt when the alarm is raised unless all have told that they are safe, UTC
 * @param there who of those who go has checked in
 * @param back who of them has told that she is safe
 * @param standing how it stands, such as {@code planned}
 * @param name the name of whom it goes to
 * @param capacity whether she can act for herself
 * @param contact how she may safely be reached
 * @param phone the number, when one is known; used as {@code contact} says or not at all
 * @param grade how grave it is
 * @param minors how many minors live there
 * @param unsafeToContact whether she could not speak safely when she was last asked
 */
public record VisitOrder(
        ViolenceFileId file,
        String fileNumber,
        int number,
        PostId accountable,
        Optional<StaffId> handler,
        List<StaffId> with,
        Instant from,
        Instant until,
        Instant alarmAt,
        List<StaffId> there,
        List<StaffId> back,
        String standing,
        String name,
        Capacity capacity,
        SafeContact contact,
        Optional<String> phone,
        GateClass grade,
        int minors,
        boolean unsafeToContact) {

    /** Keeps the lists as they are given. */
    public VisitOrder {
        with = List.copyOf(with);
        there = List.copyOf(there);
        back = List.copyOf(back);
    }

    /** Returns the number only; nothing of whom it goes to. */
    @Override
    public String toString() {
        return "VisitOrder[" + fileNumber + " " + number + "]";
    }
}
