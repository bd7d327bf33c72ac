package io.github.xingfujia.store;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.SortedSet;

/**
 * The right to open cells (启封凭据): exists only once the look has been recorded in the access stream, so
 * that an unrecorded look does not compile.
 */
public final class Permit {

    private final SortedSet<String> cells;

    Permit(List<Sealed> recorded) {
        this.cells =
                ImmutableSortedSet.copyOf(recorded.stream().map(Permit::name).toList());
    }

    boolean covers(Sealed cell) {
        return cells.contains(name(cell));
    }

    static String name(Sealed cell) {
        return cell.key() + "#" + cell.cell();
    }
}
