package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.messaging.Asker;
import io.github.xingfujia.way.Command;
import java.util.List;
import java.util.Optional;

/**
 * Says that one would like to join the team (志愿报名意向), without a login: the team desk gets in touch as she agreed, and she applies
 * by {@link Apply} once she has been received in person. Nothing is decided by it.
 *
 * @param asker who, and how she may safely be reached
 * @param place where she lives, when she says it
 * @param tracks what she would like to do; may be empty
 * @param words about herself, 1 to 1000 characters; sealed
 */
public record ExpressInterest(Asker asker, Optional<DivisionCode> place, List<Track> tracks, String words)
        implements Command {

    /** Refuses an empty or overlong text. */
    public ExpressInterest {
        tracks = ImmutableList.copyOf(tracks);
        Checks.of()
                .range("tracks", tracks.size(), 0, Track.values().length)
                .text("words", words, 1, 1000)
                .orThrow();
    }

    /** Returns nothing of who says so. */
    @Override
    public String toString() {
        return "ExpressInterest[]";
    }
}
