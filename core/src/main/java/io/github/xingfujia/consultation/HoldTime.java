package io.github.xingfujia.consultation;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.Asker;
import io.github.xingfujia.way.Command;
import java.time.Instant;
import java.util.Optional;

/**
 * Holds a free time of an expert for a while (预留时段), until it is confirmed or lapses.
 *
 * @param expert whom she wants to ask
 * @param from when the time begins, UTC
 * @param asker who asks
 * @param other whom her matter is with, when there is somebody
 * @param words what it is about, at most 2000 characters; may be empty
 */
public record HoldTime(StaffId expert, Instant from, Asker asker, Optional<OtherSide> other, String words)
        implements Command {

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    /** Refuses overlong words and a time beyond every calendar. */
    public HoldTime {
        Checks.of()
                .that(
                        !from.isAfter(LAST) && !from.isBefore(Instant.EPOCH),
                        "from",
                        "years",
                        from.toString(),
                        1970,
                        9999)
                .text("words", words, 0, 2000)
                .orThrow();
    }

    /** Returns nothing of who asks what. */
    @Override
    public String toString() {
        return "HoldTime[" + expert + "]";
    }
}
