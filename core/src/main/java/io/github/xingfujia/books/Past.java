package io.github.xingfujia.books;

import io.github.xingfujia.rules.BookComparison;
import io.github.xingfujia.rules.PastDecision;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.time.Instant;
import java.util.List;

/**
 * What a room has on record of what one table decided (既往决定): read fact by fact in the order of the journal, so that a
 * proposed book can be asked the same again.
 */
public interface Past {

    /** Returns whose decisions. */
    TableCode table();

    /** Returns the outcome that is compared. */
    String field();

    /** Returns the kind of thing in whose streams they stand; the common compartment is read. */
    String kind();

    /** Returns whether its books set time limits that somebody keeps or misses. */
    boolean isTimed();

    /** Starts to read. */
    Reading begin();

    /** A reading under way: it holds only what is still open. */
    interface Reading {

        /** Takes what one entry put into a stream. */
        void take(Ref ref, List<Fact> facts, Stamp stamp, Heard heard);

        /** Returns how many things it holds. */
        int held();
    }

    /** Hears of decisions, and of the clocks they set. */
    interface Heard {

        /** Something was decided. */
        void decided(PastDecision decision);

        /**
         * A clock began to run that a decision set.
         *
         * @param clock which, under a name of its own
         * @param limit the outcome that says how long
         * @param from from when it runs
         * @param now when that was written down
         * @param end when a limit ends
         */
        void runs(String clock, PastDecision decision, String limit, Instant from, Instant now, BookComparison.End end);

        /** What a clock was for was written down as done, or is no longer due. */
        void done(String clock, Instant at);
    }
}
