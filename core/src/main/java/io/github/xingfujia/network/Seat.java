package io.github.xingfujia.network;

import io.github.xingfujia.kernel.DivisionCode.Level;
import io.github.xingfujia.kernel.PostId;
import java.util.List;

/** Where the posts of a tier stand (设置层级): on a level of the division tree, or in a coded area outside it. */
public enum Seat {
    PROVINCE(false, Level.PROVINCE),
    PREFECTURE(false, Level.PREFECTURE),
    COUNTY(false, Level.COUNTY),
    TOWN(false, Level.TOWN),
    VILLAGE(false, Level.VILLAGE),
    /** A grid inside a village or community: a suffix behind its code. */
    GRID(true, Level.VILLAGE),
    /** A park outside the tree under a town or the district: a suffix behind its code. */
    PARK(true, Level.TOWN, Level.COUNTY);

    private final boolean suffix;
    private final List<Level> levels;

    Seat(boolean suffix, Level... levels) {
        this.suffix = suffix;
        this.levels = List.of(levels);
    }

    /** Returns whether a post of that id may stand here. */
    boolean holds(PostId post) {
        return levels.contains(post.place().level())
                && (!suffix || post.suffix().isPresent());
    }

    /** Returns the level of the tree; for a park the lowest it may hang under. */
    Level level() {
        return levels.get(0);
    }
}
