package io.github.xingfujia.books;

import io.github.xingfujia.rules.BookDifference;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The streams {@code book-trial/<digest of the result>} (试算记录): that this result came of this book and this period, and the
 * result itself, so that whoever countersigns reads what was approved. Whoever says she saw a replay names one that stands here, and so does whoever approves on it.
 */
final class Trials implements Aggregate<Trials.Kept> {

    static final Trials TRIALS = new Trials();

    private Trials() {}

    /** A replay was made: its result, under whose digest it is kept, came of this book and period. */
    record Made(String book, LocalDate from, LocalDate until) implements Fact {}

    /** What came of it, in figures; no case is named. */
    record Found(BookDifference figures) implements Fact {}

    /** A trial as it is kept: results of earlier versions of this library are known by their digest only. */
    record Kept(Optional<Made> made, Optional<BookDifference> figures) {}

    static Ref of(String digest) {
        return new Ref("book-trial", digest);
    }

    /** Returns whether a replay with this result was made of exactly this book and this period. */
    static boolean isOf(Proposal proposal, LocalDate from, LocalDate until, String digest, Loaded loaded) {
        Made made = new Made(proposal.made().digest(), from, until);
        return loaded.of(TRIALS, of(digest)).made().filter(made::equals).isPresent();
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("books.tried/1", Made.class)
                .fact("books.trial-found/1", Found.class);
    }

    @Override
    public String name() {
        return "book-trial";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Kept none(Ref ref) {
        return new Kept(Optional.empty(), Optional.empty());
    }

    @Override
    public Kept evolve(Kept state, Fact fact, Stamp stamp) {
        if (fact instanceof Made made) {
            return new Kept(Optional.of(made), state.figures());
        }
        return fact instanceof Found found ? new Kept(state.made(), Optional.of(found.figures())) : state;
    }
}
