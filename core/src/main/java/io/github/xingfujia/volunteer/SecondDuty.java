package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;
import java.util.List;
import java.util.Optional;

/**
 * Sends somebody in the place of whoever was to go along (补派同去的人): declined, missed, cancelled, or without her certificate.
 *
 * @param duty the duty of the one who is left alone
 * @param never who must not be sent, besides her and whoever dropped out; at most 40
 * @param matter the case or file it belongs to, as in {@link Dispatch}: whom that bars is not sent
 */
public record SecondDuty(DutyId duty, List<StaffId> never, Optional<String> matter) implements Command {

    /** Keeps the order. */
    public SecondDuty {
        never = ImmutableList.copyOf(never);
        Checks problems = Checks.of().range("never", never.size(), 0, 40);
        Dispatch.form(problems, matter);
        problems.orThrow();
    }
}
