package io.github.xingfujia.stations;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The standards of a county (建设标准目录): a later file replaces a standard of the same tier and day.
 *
 * @param all every standard there was and is
 * @param studios how studios rise; empty where no file says
 */
public record Standards(List<Standard> all, Optional<StudioLadder> studios) {

    /** Keeps the standards in order. */
    public Standards {
        all = ImmutableList.copyOf(all);
    }

    /**
     * Reads the section {@code standards}; what is wrong goes to {@code problems}, with its place.
     *
     * @param tiers the tiers there are; empty when that is not known
     */
    public static Standards read(List<SourceNode> files, Collection<String> tiers, Checks problems) {
        return new StandardsReader(tiers, problems).read(files);
    }

    /** Returns the standard by which a post of the tier is judged on a day. */
    public Optional<Standard> of(String tier, LocalDate day) {
        return all.stream()
                .filter(s -> s.tier().value().equals(tier) && !s.from().isAfter(day))
                .max(Comparator.comparing(Standard::from));
    }
}
