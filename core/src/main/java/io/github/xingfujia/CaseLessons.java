package io.github.xingfujia;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseworkRoom;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.volunteer.LessonSource;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;

/** Lessons come from disputes (案例来源): ended, and without any finding of violence. */
final class CaseLessons implements LessonSource {

    @Override
    public Optional<Ref> ref(String key) {
        try {
            return Optional.of(CaseworkRoom.ref(CaseId.of(key)));
        } catch (InvalidInput e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Scope> scope(Ref ref, Loaded loaded) {
        return CaseworkRoom.scope(ref, loaded);
    }

    @Override
    public String kind(Ref ref, Loaded loaded) {
        return CaseworkRoom.category(ref, loaded);
    }

    @Override
    public List<Sealed> names(Ref ref, Loaded loaded) {
        return CaseworkRoom.names(ref, loaded);
    }

    @Override
    public boolean isTeachable(Ref ref, Loaded loaded) {
        return CaseworkRoom.isTeachable(ref, loaded);
    }
}
