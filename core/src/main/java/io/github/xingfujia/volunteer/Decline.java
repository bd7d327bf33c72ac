package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;
import java.util.List;

/**
 * Declines who applied (不予选拔), naming the criteria that are not met; she may apply again.
 *
 * @param staff whom
 * @param unmet the codes of the criteria that are not met, at least one
 */
public record Decline(StaffId staff, List<String> unmet) implements Command {

    /** Keeps the order; refuses a decision without a reason. */
    public Decline {
        unmet = ImmutableList.copyOf(unmet);
        Checks.of().range("unmet", unmet.size(), 1, 40).orThrow();
    }
}
