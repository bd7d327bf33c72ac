package io.github.xingfujia.volunteer;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** What a duty may belong to (派勤所属事项), answered by the rooms that keep cases and files. */
public interface DutyMatters {

    /** Returns what knows of no matter: a duty that names one is refused there. */
    static DutyMatters none() {
        return new DutyMatters() {
            @Override
            public Optional<Ref> ref(String key) {
                return Optional.empty();
            }

            @Override
            public Optional<Scope> scope(Ref ref, Loaded loaded) {
                return Optional.empty();
            }

            @Override
            public List<Ref> beside(Ref ref, Loaded loaded) {
                return List.of();
            }

            @Override
            public Optional<Ruling> shuts(Ref ref, Loaded loaded) {
                return Optional.empty();
            }

            @Override
            public boolean isNeverAlone(Ref ref, Loaded loaded) {
                return false;
            }

            @Override
            public boolean bars(Ref ref, StaffId staff, Loaded loaded) {
                return true;
            }
        };
    }

    /** Returns what to load of a matter by its key, {@code case/…} or {@code violence/…}; empty when the key is none. */
    Optional<Ref> ref(String key);

    /** Returns whose matter it is; empty when there is none. */
    Optional<Scope> scope(Ref ref, Loaded loaded);

    /** Returns whether somebody may not be sent to it: related to a party, challenged, or not wanted. */
    boolean bars(Ref ref, StaffId staff, Loaded loaded);

    /** Returns what to load besides a matter that was loaded, before {@link #shuts} and {@link #isNeverAlone} are asked. */
    List<Ref> beside(Ref ref, Loaded loaded);

    /**
     * Returns why nobody is sent to mediate in it: the gates of its people, as for every other contact (safety invariant 1), in the words
     * for somebody never asked; empty when somebody may.
     */
    Optional<Ruling> shuts(Ref ref, Loaded loaded);

    /**
     * Returns whether nobody goes alone on account of it: graded medium or above, or a file without an assessment that holds. A dispute
     * tells by this only what was found in itself.
     */
    boolean isNeverAlone(Ref ref, Loaded loaded);
}
