package io.github.xingfujia.badhouse.casework;

import io.github.xingfujia.way.Way;

/** Sin: someone who is no door and goes the way. */
final class SideEntrance {

    private SideEntrance() {}

    static int sneak(Way way) {
        return way.work(1).done();
    }
}
