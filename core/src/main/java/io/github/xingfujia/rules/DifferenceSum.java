package io.github.xingfujia.rules;

import io.github.xingfujia.rules.BookDifference.Beside;
import io.github.xingfujia.rules.BookDifference.Between;
import io.github.xingfujia.rules.BookDifference.Lacking;
import io.github.xingfujia.rules.BookDifference.Load;
import io.github.xingfujia.rules.BookDifference.Missed;
import io.github.xingfujia.rules.BookDifference.Sooner;
import io.github.xingfujia.rules.BookDifference.Turn;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a book makes of a past that was read in portions (分批试算): every matter in one of them, so the sum is what one reading
 * of everything would have found.
 */
public final class DifferenceSum {

    private Optional<BookDifference> sum = Optional.empty();

    /** Adds what came of one portion. */
    public void add(BookDifference portion) {
        sum = Optional.of(sum.map(s -> both(s, portion)).orElse(portion));
    }

    /** Returns the sum of what was added, at least one portion. */
    public BookDifference get() {
        return sum.orElseThrow();
    }

    private static BookDifference both(BookDifference a, BookDifference b) {
        return new BookDifference(
                a.book(),
                a.digest(),
                a.decisions() + b.decisions(),
                merged(
                        a.turns(),
                        b.turns(),
                        t -> t.times(1),
                        Turn.ORDER,
                        (x, y) -> x.times(x.decisions() + y.decisions())),
                a.otherwise() + b.otherwise(),
                a.undecided() + b.undecided(),
                a.byRecord() + b.byRecord(),
                merged(
                        a.loads(),
                        b.loads(),
                        Load::where,
                        Comparator.<String>naturalOrder(),
                        (x, y) -> new Load(x.where(), x.before() + y.before(), x.after() + y.after())),
                a.newlyMissed() + b.newlyMissed(),
                a.newlyKept() + b.newlyKept(),
                a.between().map(x -> both(x, b.asked())),
                a.beside().map(x -> both(x, b.told())));
    }

    private static Between both(Between a, Between b) {
        return new Between(
                a.points() + b.points(),
                a.unclear() + b.unclear(),
                merged(
                        a.sooner(),
                        b.sooner(),
                        s -> new Turn(s.from(), s.to(), s.fromRule(), s.toRule(), 1),
                        Turn.ORDER,
                        (x, y) -> new Sooner(
                                x.from(),
                                x.to(),
                                x.fromRule(),
                                x.toRule(),
                                x.earlier() + y.earlier(),
                                x.hours() + y.hours(),
                                x.never() + y.never())));
    }

    private static Beside both(Beside a, Beside b) {
        return new Beside(
                a.field(),
                a.timed(),
                merged(
                        a.missed(),
                        b.missed(),
                        Missed::where,
                        Comparator.<String>naturalOrder(),
                        (x, y) -> new Missed(
                                x.where(), x.newlyMissed() + y.newlyMissed(), x.newlyKept() + y.newlyKept())),
                merged(
                        a.lacking(),
                        b.lacking(),
                        Lacking::fact,
                        Comparator.<String>naturalOrder(),
                        (x, y) -> new Lacking(x.fact(), x.decisions() + y.decisions())));
    }

    /** One of each name, in the order of the names, as one reading tells them. */
    private static <T, N> List<T> merged(
            List<T> a, List<T> b, Function<T, N> name, Comparator<N> order, BinaryOperator<T> both) {
        Map<N, T> all = new TreeMap<>(order);
        Stream.concat(a.stream(), b.stream()).forEach(one -> all.merge(name.apply(one), one, both));
        return List.copyOf(all.values());
    }
}
