package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;

/**
 * Awards or renews a certificate by the criteria in force (按标准颁证、换证): the book of grades decides on her record which grade
 * she reaches and how long it holds. A renewal is awarded in the last days of the certificate she holds and begins when that ends.
 * Nobody awards her own, and none follows a revocation for misconduct unless an appeal was upheld (人民调解法 15).
 *
 * @param staff whom
 * @param track for what
 * @param number the number printed on the certificate, 1 to 40 characters
 */
public record Award(StaffId staff, Track track, String number) implements Command {

    /** Refuses an empty or overlong number. */
    public Award {
        Checks.of().line("number", number, 1, 40).orThrow();
    }
}
