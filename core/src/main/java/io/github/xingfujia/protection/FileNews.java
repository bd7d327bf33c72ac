package io.github.xingfujia.protection;

import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;

/**
 * What another room tells a violence file (专档通报), in the command in which it became known there: the file, and the gates of its
 * victim, must be loaded. Safety invariant 1: what is told elsewhere does here what it does when it is told here.
 */
public interface FileNews {

    /** Adds that something new happened: no answer given before holds, what was lifted stands again, she is asked alone. */
    void incident(Ruling.Plan.Builder plan, ViolenceFileId id, LocalDate on, Loaded loaded, Moment moment);

    /** Adds that danger was seen by who decides on it: where what was found had been lifted, it is as if something new happened. */
    void dangerSeen(Ruling.Plan.Builder plan, ViolenceFileId id, LocalDate on, Loaded loaded, Moment moment);

    /** Adds that a mandatory report is owed, which is the row that nothing lifts (反家庭暴力法 14). */
    void reportOwed(Ruling.Plan.Builder plan, ViolenceFileId id, Loaded loaded, Moment moment);
}
