package io.github.xingfujia.stations;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The county's plan of what is to be built (建设规划): its targets, and by what days and how few gains nothing is forecast.
 *
 * @param name what people call it
 * @param from the first day it may be asked about, Asia/Shanghai; empty where the county says none
 * @param window how many days back the pace is taken from
 * @param least how many gains within them a forecast needs at least
 * @param targets the targets, in order
 */
public record Programme(Label name, Optional<LocalDate> from, int window, int least, List<Target> targets) {

    /** Keeps the order. */
    public Programme {
        targets = ImmutableList.copyOf(targets);
    }

    /**
     * Reads the section {@code programme}; a later file replaces a target of the same code.
     *
     * @param tiers the tiers there are; empty when that is not known
     * @param facts the stored names of every published fact; empty when that is not known
     */
    public static Programme read(
            List<SourceNode> files, Collection<String> tiers, Collection<String> facts, Checks problems) {
        return new ProgrammeReader(tiers, facts, problems).read(files);
    }
}
