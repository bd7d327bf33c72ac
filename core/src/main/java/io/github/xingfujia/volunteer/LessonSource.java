package io.github.xingfujia.volunteer;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;

/** Where lessons come from (案例来源), answered by the room that keeps cases. */
public interface LessonSource {

    /** Returns what to load of a case by its key; empty when the key is none. */
    Optional<Ref> ref(String key);

    /** Returns whose case it is; empty when there is none. */
    Optional<Scope> scope(Ref ref, Loaded loaded);

    /** Returns what kind of dispute it is, by its code. */
    String kind(Ref ref, Loaded loaded);

    /** Returns what its parties are called, sealed. */
    List<Sealed> names(Ref ref, Loaded loaded);

    /** Returns whether it may be taught from: closed, and without any finding of violence. */
    boolean isTeachable(Ref ref, Loaded loaded);
}
