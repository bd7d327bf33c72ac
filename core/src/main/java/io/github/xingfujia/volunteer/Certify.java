package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import java.time.LocalDate;

/**
 * One certificate as a register holds it (名册中的资格证书): whose, for which track and how long.
 *
 * @param staff whom
 * @param track for what
 * @param from first day
 * @param until last day, not before {@code from}
 * @param number the number printed on the certificate, 1 to 40 characters
 */
public record Certify(StaffId staff, Track track, LocalDate from, LocalDate until, String number) {

    /** Refuses a span that ends before it starts. */
    public Certify {
        Checks.of()
                .notBefore("until", until, from)
                .line("number", number, 1, 40)
                .orThrow();
    }
}
