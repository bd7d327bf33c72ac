package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;

/**
 * Appeals against the suspension or revocation of one's own certificate (申诉).
 *
 * @param staff whose certificate: the one who appeals
 * @param track for what
 * @param words why, 1 to 2000 characters; sealed
 */
public record Appeal(StaffId staff, Track track, String words) implements Command {

    /** Refuses an appeal without words. */
    public Appeal {
        Checks.of().text("words", words, 1, 2000).orThrow();
    }

    /** Returns whose certificate for what; never the words. */
    @Override
    public String toString() {
        return "Appeal[" + staff + " " + track + "]";
    }
}
