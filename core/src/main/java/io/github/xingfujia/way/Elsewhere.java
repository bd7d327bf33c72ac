package io.github.xingfujia.way;

import java.util.List;
import java.util.stream.Stream;

/**
 * The other matters in which the people of a matter are named (他案): what is hidden there is hidden here too. They are read in
 * as many reads where there are none.
 */
final class Elsewhere {

    private final Unsaid unsaid;
    private final Reading reading;

    /** Loads more, in one more read whatever there is, as {@link Loader#beside}. */
    @FunctionalInterface
    interface Reading {
        Loaded beside(Loaded loaded, List<Ref> refs);
    }

    Elsewhere(Unsaid unsaid, Reading reading) {
        this.unsaid = unsaid;
        this.reading = reading;
    }

    /** Returns what was loaded, with those matters. */
    Loaded loaded(Loaded loaded, List<Ref> matters) {
        Loaded named = reading.beside(loaded, unsaid.named(matters, loaded));
        return reading.beside(named, unsaid.elsewhere(matters, named));
    }

    /** Returns these matters and those. */
    List<Ref> with(List<Ref> matters, Loaded loaded) {
        return Stream.concat(matters.stream(), unsaid.elsewhere(matters, loaded).stream())
                .distinct()
                .toList();
    }
}
