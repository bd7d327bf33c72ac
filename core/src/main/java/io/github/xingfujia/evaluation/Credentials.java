package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import java.time.LocalDate;

/**
 * Whether a member of the team holds what her title stands beside (荣誉与资格): given by the root from the room of the team, so
 * that this room does not know it. A title never depends on how often people were reconciled.
 */
public interface Credentials {

    /** Returns the aggregate that tells of it, such as {@code certificate}: a word there makes titles looked at anew. */
    String toldBy();

    /** Returns what to load for a member of the team. */
    Ref ref(StaffId staff);

    /** Returns whether she holds it on that day; what was loaded is at hand. */
    boolean holds(StaffId staff, Loaded loaded, LocalDate day);
}
