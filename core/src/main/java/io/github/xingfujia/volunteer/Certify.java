package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;

/**
 * Certifies someone of the team (颁发资格证书) for one track.
 *
 * @param staff whom
 * @param track for what
 * @param from first day
 * @param until last day, not before {@code from}
 * @param number the number printed on the certificate, 1 to 40 characters
 */
public record Certify(StaffId staff, Track track, LocalDate from, LocalDate until, String number) implements Command {

    /** Refuses a span that ends before it starts. */
    public Certify {
        Checks.of()
                .notBefore("until", until, from)
                .line("number", number, 1, 40)
                .orThrow();
    }
}
