package io.github.xingfujia.books;

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
 * The streams {@code book-trial/<digest of the result>} (试算记录): one fact each, that this result came of this book and this
 * period. Whoever says she saw a replay names one that stands here, and so does whoever approves on it.
 */
final class Trials implements Aggregate<Optional<Trials.Made>> {

    static final Trials TRIALS = new Trials();

    private Trials() {}

    /** A replay was made: its result, under whose digest it is kept, came of this book and period. */
    record Made(String book, LocalDate from, LocalDate until) implements Fact {}

    static Ref of(String digest) {
        return new Ref("book-trial", digest);
    }

    /** Returns whether a replay with this result was made of exactly this book and this period. */
    static boolean isOf(Proposal proposal, LocalDate from, LocalDate until, String digest, Loaded loaded) {
        Made made = new Made(proposal.made().digest(), from, until);
        return loaded.of(TRIALS, of(digest)).filter(made::equals).isPresent();
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup()).fact("books.tried/1", Made.class);
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
    public Optional<Made> none(Ref ref) {
        return Optional.empty();
    }

    @Override
    public Optional<Made> evolve(Optional<Made> state, Fact fact, Stamp stamp) {
        return fact instanceof Made made ? Optional.of(made) : state;
    }
}
