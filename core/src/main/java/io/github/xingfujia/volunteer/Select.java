package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;
import java.util.List;

/**
 * Selects who applied by the stated criteria (选拔): each criterion of the county's list is found met, by name.
 *
 * @param staff whom
 * @param met the codes of the criteria that were found met; all of the county's are needed
 */
public record Select(StaffId staff, List<String> met) implements Command {

    /** Keeps the order; refuses too many. */
    public Select {
        met = ImmutableList.copyOf(met);
        Checks.of().range("met", met.size(), 0, 40).orThrow();
    }
}
