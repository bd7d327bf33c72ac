package io.github.xingfujia.way;

import java.util.List;

/**
 * What the room of a thing adds to whatever is done on it, by a command of whatever room (随附): given by the root, so that no room can
 * forget it.
 */
public interface Following {

    /** Returns that nothing follows: for a house without such a room. */
    static Following none() {
        return new Following() {
            @Override
            public List<Ref> named(List<Ref> first) {
                return first;
            }

            @Override
            public List<Ref> beside(List<Ref> first, Loaded loaded) {
                return List.of();
            }

            @Override
            public Ruling.Plan with(Ruling.Plan plan, List<Ref> first, Loaded loaded, Moment moment) {
                return plan;
            }
        };
    }

    /** Returns what a command speaks of that names these: these first, and whatever of the room each of them leads to. */
    List<Ref> named(List<Ref> first);

    /** Returns what else to load where a command speaks of these; they were loaded. */
    List<Ref> beside(List<Ref> first, Loaded loaded);

    /** Returns a plan of a command that speaks of these with what follows from it; what {@link #beside} names was loaded too. */
    Ruling.Plan with(Ruling.Plan plan, List<Ref> first, Loaded loaded, Moment moment);
}
