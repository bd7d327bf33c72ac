package io.github.xingfujia.protection;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A violence file as the victim sees it (我的事项): built from what is common and what she said herself, so that nothing anybody
 * else said, and no grade, can reach it.
 *
 * @param number the file number
 * @param status {@code open} or {@code closed}
 * @param accountable who is accountable
 * @param handler who handles it by name
 * @param nextVisit when somebody comes to see her next; empty when nobody is to
 * @param said what she said herself, oldest first
 */
public record MyFile(
        String number,
        String status,
        PostId accountable,
        Optional<StaffId> handler,
        Optional<Instant> nextVisit,
        List<Mine> said) {

    /** Keeps the list as it is given. */
    public MyFile {
        said = ImmutableList.copyOf(said);
    }

    /** Returns the number only. */
    @Override
    public String toString() {
        return "MyFile[" + number + "]";
    }

    /**
     * Something she said.
     *
     * @param at when it was recorded
     * @param words what she said
     */
    public record Mine(Instant at, String words) {
        /** Returns nothing of what was said. */
        @Override
        public String toString() {
            return "Mine[" + at + "]";
        }
    }
}
