package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.StaffId;
import java.time.Instant;
import java.util.List;

/**
 * A visit that somebody makes, as it stands in her diary (我的走访): when, whose file and with whom, never whom it goes to.
 *
 * @param file the file
 * @param number the number within it
 * @param lawful whether it is a visit after a warning letter, which stands with the measures of the file
 * @param with who goes, herself among them; empty for a visit after a warning letter
 * @param from when it begins, UTC
 * @param until when it ends, UTC
 * @param standing {@code planned}, {@code checked-in} or {@code alarmed}: whoever came is to tell that she is back
 */
public record VisitLine(
        ViolenceFileId file,
        int number,
        boolean lawful,
        List<StaffId> with,
        Instant from,
        Instant until,
        String standing) {

    /** Keeps the list as it is given. */
    public VisitLine {
        with = List.copyOf(with);
    }
}
