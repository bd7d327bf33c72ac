package io.github.xingfujia.badhouse.casework;

import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Way;

/** Sin: a door with two entries behind one method, and one with none. */
public final class BadDoor {

    private final Way way;
    private final Asking asking;

    BadDoor(Way way, Asking asking) {
        this.way = way;
        this.asking = asking;
    }

    public <C extends Command> Outcome<String> twice(Act<C, String> act, C command) {
        way.run(asking, act, command);
        return way.run(asking, act, command);
    }

    public String besides() {
        return asking.toString();
    }
}
