package io.github.xingfujia.custody;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import java.util.List;

/**
 * A refuge as what no text says (庇护去向): it is held against every text on the matter of whom it shelters, and shown to nobody
 * here. Only its named handlers are told that a text says it.
 */
public final class Refuges {

    private Refuges() {}

    /** Returns where the refuge of one part of a matter is kept for comparing. */
    public static Ref of(Ref matter, String part) {
        return Whereabouts.of(Matter.of(matter), part);
    }

    /** Returns the keys under which the refuges kept there are sealed that a member of staff handles. */
    public static List<String> handledBy(StaffId staff, Ref kept, Loaded loaded) {
        return loaded.of(Whereabouts.WHEREABOUTS, kept).handledBy(staff).stream()
                .map(Sealed::key)
                .distinct()
                .toList();
    }

    /** Returns the fact that somebody was sheltered at a place that these handlers alone know. */
    public static Fact placed(List<StaffId> handlers, Sealed place) {
        return new Whereabouts.Sheltered(handlers, place);
    }
}
