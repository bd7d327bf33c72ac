package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;

/**
 * Records a case handled under the guidance of an invited professional (实践指导).
 *
 * @param staff who practised
 * @param track on which track
 * @param on the day, not to come, and not before she applied; with one guide on one day it is one case
 * @param guide the professional's code in the county's list
 * @param words what was guided, 1 to 2000 characters; sealed: no name of a party belongs here
 */
public record Practise(StaffId staff, Track track, LocalDate on, String guide, String words) implements Command {

    /** Refuses a record without words. */
    public Practise {
        Checks.of().line("guide", guide, 1, 40).text("words", words, 1, 2000).orThrow();
    }

    /** Returns who, when and with whom; never the words. */
    @Override
    public String toString() {
        return "Practise[" + staff + " " + track + " " + on + " " + guide + "]";
    }
}
