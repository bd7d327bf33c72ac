package io.github.xingfujia.books;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Way;

/** The door that is opened once, by the clock, when a house is built (初始规则书). */
final class FirstBooks {

    private final Shelves shelves;
    private final Prover prover;
    private final Way way;

    FirstBooks(Shelves shelves, Prover prover, Way way) {
        this.shelves = shelves;
        this.prover = prover;
        this.way = way;
    }

    /** Keeps the profile's books as version zero of tables that have none. */
    public Outcome<Integer> begin() {
        return way.run(Asking.by(Actor.clock()), new BeginAct(shelves, prover), new Begin());
    }
}
