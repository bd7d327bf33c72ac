package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.Optional;

/**
 * What another room keeps about a violence file and has to follow it (随档事项), given by the root: written in the command that
 * changes the file, so that no old post keeps a row of it and nothing owed waits for a second command.
 */
public interface Companion {

    /** Returns what to load of a file. */
    Ref ref(ViolenceFileId id);

    /** Returns where the limits of what is kept there stand, to be told with the file; empty when it keeps none of a file. */
    Optional<FileLimits> limits();

    /** Adds what follows from the file being the work of others now; nothing when there is nothing to follow. */
    void follow(Ruling.Plan.Builder plan, FileFace now, Loaded loaded);

    /** Adds what follows from a mandatory report being owed about somebody who cannot act for herself (反家庭暴力法 14). */
    void reportOwed(Ruling.Plan.Builder plan, FileFace now, Capacity about, Loaded loaded, Moment moment);

    /** Adds what follows from the police having been told of grave danger, by telephone or otherwise: nobody has to tell them twice. */
    void policeTold(Ruling.Plan.Builder plan, FileFace now, Loaded loaded);

    /** Returns why the file may not be closed yet: something there that the law demands waits; empty when nothing does. */
    Optional<Refusal> waits(ViolenceFileId id, Loaded loaded);

    /** Returns why what the file found may not be lifted: what still protects her runs there; empty when nothing does. */
    Optional<Refusal> protects(ViolenceFileId id, Loaded loaded, Moment moment);

    /** Adds what follows from the file being closed: what only helped is over. */
    void closed(Ruling.Plan.Builder plan, FileFace now, Loaded loaded);

    /** Adds what follows from danger being found for the first time, or graver than before. */
    void graver(Ruling.Plan.Builder plan, FileFace now, Loaded loaded, Moment moment);
}
