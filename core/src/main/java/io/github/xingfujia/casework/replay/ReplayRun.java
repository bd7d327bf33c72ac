package io.github.xingfujia.casework.replay;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.books.Portions;
import io.github.xingfujia.books.Shelf;
import io.github.xingfujia.books.Trial;
import io.github.xingfujia.casework.Replay;
import io.github.xingfujia.casework.Replayed;
import io.github.xingfujia.casework.Step;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.escalation.EscalationCheck;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.rules.BookComparison;
import io.github.xingfujia.rules.BookRecord;
import io.github.xingfujia.rules.PastDecision;
import io.github.xingfujia.rules.Verification;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Retrace;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Decides the reviews of a period again by a proposed book, and asks it where nobody asked. */
final class ReplayRun implements Retrace<Replay, Replayed> {

    /** The outcome that says what becomes of a case. */
    static final String FIELD = "step";

    private final Network network;
    private final Deadlines deadlines;
    private final Shelf shelf;

    ReplayRun(Network network, Deadlines deadlines, Shelf shelf) {
        this.network = network;
        this.deadlines = deadlines;
        this.shelf = shelf;
    }

    @Override
    public Action action() {
        return Actions.REPLAY;
    }

    @Override
    public Scope scope(Replay query, Moment moment) {
        return Scope.common();
    }

    @Override
    public String basis(Replay query) {
        return "replay/" + query.book().digest() + "/" + query.from() + "/" + query.until();
    }

    @Override
    public String kind() {
        return Cases.KIND.name();
    }

    @Override
    public List<String> compartments() {
        return List.of(Cases.COMMON, Cases.STAFF);
    }

    @Override
    public Action naming() {
        return Actions.VIEW;
    }

    @Override
    public List<Ref> first(Replay query, Moment moment) {
        return ImmutableList.<Ref>builder()
                .add(shelf.ref())
                .addAll(Mediators.certificates(network))
                .build();
    }

    @Override
    public Optional<Keeping<?>> keeps(Replay query, Replayed result) {
        if (result.isOfNothing()) {
            return Optional.empty();
        }
        Trial trial = new Trial(
                result.bookDigest(), query.from(), query.until(), result.digest(), ReplayFigures.kept(result));
        return Optional.of(new Keeping<>(Trial.keep(), trial));
    }

    @Override
    public Walk<Replayed> begin(Replay query, Loaded loaded, Moment moment) {
        BookRecord books = shelf.at(loaded);
        String id = books.on(moment.today(), moment.today()).id();
        Checks problems = Checks.of();
        problems.that(
                !query.until().isAfter(moment.today()),
                "until",
                "future",
                query.until().toString());
        problems.that(
                query.book().id().equals(id), "book", "one-of", query.book().id(), id);
        if (problems.violations().isEmpty()) {
            Verification.of(query.book(), EscalationCheck.around(network, query.book()))
                    .tell(problems);
        }
        problems.orThrow();
        return walk(query, books, Mediators.certified(network, loaded), new Portions(Portions.MOST));
    }

    ReplayWalk walk(Replay query, BookRecord books, Mediators mediators, Portions portions) {
        return new ReplayWalk(
                query,
                network,
                () -> BookComparison.of(query.book(), FIELD)
                        .knowing(books)
                        .leading(this::destination)
                        .ending(deadlines::end),
                comparison -> new Points(network, books, mediators, comparison),
                portions);
    }

    private String destination(PastDecision decision, String outcome) {
        PostId here = PostId.of(decision.from());
        return switch (step(outcome)) {
            case STAY, GUIDE -> decision.from();
            case HAND_UP -> network.superior(here, day(decision)).orElse(here).value();
            case TAKE_OVER, PROTECT -> network.centre().value();
        };
    }

    private static LocalDate day(PastDecision decision) {
        return decision.at().atZone(Moment.ZONE).toLocalDate();
    }

    /** Returns the step of a word in a book; a word the house does not know moves nothing. */
    static Step step(String word) {
        return Arrays.stream(Step.values())
                .filter(s -> s.word().equals(word))
                .findFirst()
                .orElse(Step.STAY);
    }
}
