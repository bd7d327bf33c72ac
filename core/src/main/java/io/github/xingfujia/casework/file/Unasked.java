package io.github.xingfujia.casework.file;

import com.google.common.collect.ImmutableSet;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.GateClass;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a case knows of a party who can never be asked alone (无法单独询问): whether it was tried since she was last owed it, and who
 * of the district decided to leave it. Her gate stays as that of somebody never asked.
 *
 * @param tried whether it is on record that she could not be asked safely
 * @param by who decided that she is asked no more
 */
public record Unasked(boolean tried, Set<StaffId> by) {

    /** So many decide it, each with a reason. */
    private static final int ENOUGH = 2;

    /** Keeps the set as it is given. */
    public Unasked {
        by = ImmutableSet.copyOf(by);
    }

    /** Returns what is known of a side; whatever is told anew begins it anew. */
    public static Unasked of(CaseState state, Side side) {
        boolean tried = false;
        Set<StaffId> by = new LinkedHashSet<>();
        for (History.Noted noted : state.history()) {
            if (noted.fact() instanceof CaseFact.IncidentTold told && told.side() == side) {
                tried = false;
                by.clear();
            } else if (noted.fact() instanceof CaseFact.SideScreened screened && screened.side() == side) {
                tried = screened.found() == GateClass.NOT_SCREENED;
                if (!tried) {
                    by.clear();
                }
            } else if (noted.fact() instanceof CaseFact.LeftUnasked left && left.side() == side) {
                by.add(left.by());
            }
        }
        return new Unasked(tried, by);
    }

    /** Returns the same once one more of the district decided to leave it. */
    Unasked and(StaffId staff) {
        return new Unasked(
                tried, ImmutableSet.<StaffId>builder().addAll(by).add(staff).build());
    }

    /** Returns whether two decided that she is asked no more. */
    public boolean isLeft() {
        return by.size() >= ENOUGH;
    }
}
