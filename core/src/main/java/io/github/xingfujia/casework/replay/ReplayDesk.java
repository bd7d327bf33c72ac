package io.github.xingfujia.casework.replay;

import io.github.xingfujia.books.Shelf;
import io.github.xingfujia.casework.Replay;
import io.github.xingfujia.casework.Replayed;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Retrace;

/** What is offered of trying a book on the past (试算). */
public final class ReplayDesk {

    private final Network network;
    private final Deadlines deadlines;
    private final Shelf shelf;

    /** Creates the desk; on {@code shelf} are the books that decided. */
    public ReplayDesk(Network network, Deadlines deadlines, Shelf shelf) {
        this.network = network;
        this.deadlines = deadlines;
        this.shelf = shelf;
    }

    public Retrace<Replay, Replayed> run() {
        return new ReplayRun(network, deadlines, shelf);
    }
}
