package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;

/**
 * Decides an appeal (申诉处理); never by whoever suspended or revoked. About a suspension one other person decides; about a revocation
 * two who say the same, one of them a head where the county has another than who revoked.
 *
 * @param staff whose certificate
 * @param track for what
 * @param upheld whether the certificate holds again from today on
 * @param words why, 1 to 2000 characters, about a revocation at least 10; sealed, and shown to her once it is decided
 */
public record DecideAppeal(StaffId staff, Track track, boolean upheld, String words) implements Command {

    /** Refuses a decision without a reason. */
    public DecideAppeal {
        Checks.of().text("words", words, 1, 2000).orThrow();
    }

    /** Returns whose certificate for what; never the words. */
    @Override
    public String toString() {
        return "DecideAppeal[" + staff + " " + track + "]";
    }
}
