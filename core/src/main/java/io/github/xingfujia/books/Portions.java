package io.github.xingfujia.books;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * Which matters of a past are read together (分批): all of them, or half, a quarter and so on until no more than so many are
 * held at a time. The past is read once for each portion, and once more for each that was too much: memory is bounded by
 * {@code most}, whatever the past holds, and reading takes longer instead.
 *
 * <p>A matter falls into a portion by its key alone, so that a result does not depend on where the portions were cut.
 */
public final class Portions {

    /** How many things a replay of the house holds at a time. */
    public static final int MOST = 20_000;

    private static final long ALL = 1L << 32;

    private final int most;
    private long first;
    private long size = ALL;
    private boolean over;

    /** Starts with everything in one portion, of which no more than {@code most} may be held. */
    public Portions(int most) {
        this.most = most;
    }

    /** Returns whether a matter is in this portion, and it is still read. */
    public boolean has(String matter) {
        long hash = Hashing.murmur3_32_fixed()
                        .hashString(matter, StandardCharsets.UTF_8)
                        .asInt()
                & (ALL - 1);
        return !over && hash >= first && hash < first + size;
    }

    /** Hears how much is held of this portion now. */
    public void holds(int held) {
        over |= held > most && size > 1;
    }

    /** Returns whether this portion was too much: what came of it does not count. */
    public boolean isOver() {
        return over;
    }

    /** Goes on to the next portion, or to half of one that was too much; returns false after the last. */
    public boolean next() {
        if (over) {
            size /= 2;
            over = false;
        } else {
            first += size;
        }
        return first < ALL;
    }
}
