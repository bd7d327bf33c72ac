package io.github.xingfujia.casework.replay;

import io.github.xingfujia.casework.Replay;
import io.github.xingfujia.casework.Replayed;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.way.Retrace;

/** What is offered of trying a book on the past (试算). */
public final class ReplayDesk {

    private final Network network;
    private final Deadlines deadlines;
    private final RuleBook book;

    /** Creates the desk; {@code book} is the one in force. */
    public ReplayDesk(Network network, Deadlines deadlines, RuleBook book) {
        this.network = network;
        this.deadlines = deadlines;
        this.book = book;
    }

    public Retrace<Replay, Replayed> run() {
        return new ReplayRun(network, deadlines, book);
    }
}
