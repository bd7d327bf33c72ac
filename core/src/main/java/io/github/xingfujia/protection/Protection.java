package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Way;
import java.util.Optional;

/**
 * The door to violence files (家庭暴力处置): register, assess, handle by grade, close, follow up (规程 ¶6). Every method is one
 * command or one look and goes the one way; a refusal names the command to call next.
 */
public final class Protection {

    private final ProtectionRoom room;
    private final Way way;
    private final Asking asking;

    Protection(ProtectionRoom room, Way way, Asking asking) {
        this.room = room;
        this.way = way;
        this.asking = asking;
    }

    /** Registers violence; exactly one post is accountable from then on, the district unless she chose otherwise. */
    public Outcome<ViolenceFileId> register(RegisterFile command) {
        return way.run(asking, room.intake().register(), command);
    }

    /** Reports violence without login. */
    public Outcome<ViolenceFileId> report(RegisterFile command) {
        return way.run(asking, room.intake().report(), command);
    }

    /** Shows a file to those who handle it. */
    public Outcome<FileView> view(ViolenceFileId id) {
        return way.look(asking, room.views().look(), id);
    }

    /** Lists the files the actor may open, by the time the next thing is due. */
    public Page<FileLine> list(Optional<String> after, int limit) {
        return way.list(asking, room.views().listing(), Filter.everything(), after, limit);
    }
}
