package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Confirms that a case was handled under guidance (确认实践指导): the guide does under her own login, or somebody else than who wrote
 * it down saw the paper that the guide signed. Only then it counts.
 *
 * @param staff who practised
 * @param track on which track
 * @param on the day, as it was written down
 * @param guide the professional's code in the county's list
 * @param seen the paper that was seen and who signed it, 1 to 200 characters, sealed; the guide herself says nothing
 */
public record ConfirmPractice(StaffId staff, Track track, LocalDate on, String guide, Optional<String> seen)
        implements Command {

    /** Refuses a paper without words. */
    public ConfirmPractice {
        Checks checks = Checks.of().line("guide", guide, 1, 40);
        seen.ifPresent(words -> checks.text("seen", words, 1, 200));
        checks.orThrow();
    }

    /** Returns whose, when and with whom; never what was seen. */
    @Override
    public String toString() {
        return "ConfirmPractice[" + staff + " " + track + " " + on + " " + guide + "]";
    }
}
