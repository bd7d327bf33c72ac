package io.github.xingfujia.measures;

import io.github.xingfujia.protection.FileFace;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;

/** What another room does about what happened to a measure (后果处理), given by the root: in the same command. */
public interface Consequence {

    /** Returns what to load of a file. */
    Ref ref(ViolenceFileId id);

    /** Adds what follows. */
    void after(Ruling.Plan.Builder plan, Happened what, FileFace file, Loaded loaded, Moment moment);
}
