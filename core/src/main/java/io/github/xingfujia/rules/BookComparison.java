package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableSet;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.rules.BookDifference.Beside;
import io.github.xingfujia.rules.BookDifference.Between;
import io.github.xingfujia.rules.BookDifference.Lacking;
import io.github.xingfujia.rules.BookDifference.Missed;
import io.github.xingfujia.rules.BookDifference.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A proposed book asked what was decided before (试算): every past decision again, at the facts recorded then, one after
 * the other in the order in which they were made.
 *
 * <p>The same book comes to no difference. No decision is kept: what is held grows with the rules of the book, with the
 * places, and with the matters whose time limit still runs or whose step still waits, never with the length of the past.
 *
 * <p>A book that takes a step earlier shows only where nobody asked: {@link #between} asks there.
 *
 * <p>It cannot know what people would have done next. A decision that now sends a matter elsewhere leaves the later
 * decisions of the matter as they were recorded, where they were recorded.
 *
 * <pre>{@code
 * BookDifference difference = BookComparison.of(proposed, "step").knowing(inForce).over(decisions);
 * }</pre>
 */
public final class BookComparison {

    /** Where an outcome leads. */
    @FunctionalInterface
    public interface Destination {

        /** Returns where the matter is held once {@code outcome} was decided instead. */
        String of(PastDecision decision, String outcome);
    }

    /** When a time limit ends. */
    @FunctionalInterface
    public interface End {

        /** Returns the end of a limit, such as {@code 72h}, that starts at an instant. */
        Instant of(Instant start, String limit);
    }

    /** Hears of each step that the proposed book takes where nobody asked, once it is known what became of the matter. */
    @FunctionalInterface
    public interface Heard {

        /** Hears of which matter, at what point, and how its outcome turns. */
        void of(String matter, Instant at, Turn turn);
    }

    private final RuleBook proposed;
    private final String field;
    private final List<BookRecord> known = new ArrayList<>();
    private final Map<Turn, Long> turns = new TreeMap<>(Turn.ORDER);
    private final Loads loads = new Loads();
    private Destination destination = (decision, outcome) -> decision.from();
    private Optional<End> ending = Optional.empty();
    private final RunningLimits limits = new RunningLimits();
    private final Map<String, Long> lacking = new TreeMap<>();
    private long decisions;
    private long otherwise;
    private long undecided;
    private long byRecord;
    private Ahead ahead = new Ahead((matter, at, turn) -> {});
    private Optional<Set<String>> idle = Optional.empty();
    private boolean timing;
    private long points;
    private long unclear;

    private BookComparison(RuleBook proposed, String field) {
        this.proposed = proposed;
        this.field = field;
        this.known.add(BookRecord.always(proposed));
    }

    /**
     * Returns the comparison of a book with what was decided, on one field of its outcome.
     *
     * @throws InvalidInput when the book has no such outcome
     */
    public static BookComparison of(RuleBook proposed, String field) {
        Checks.of()
                .that(
                        proposed.outcomes().stream().anyMatch(o -> o.name().equals(field)),
                        "book",
                        "one-of",
                        "",
                        String.join(
                                " ",
                                proposed.outcomes().stream()
                                        .map(OutcomeField::name)
                                        .toList()))
                .orThrow();
        return new BookComparison(proposed, field);
    }

    /** Returns the same, which also knows a book that decided: what it decided is asked of it, not taken as recorded. */
    public BookComparison knowing(RuleBook before) {
        return knowing(BookRecord.always(before));
    }

    /** Returns the same, which also knows the books that decided: what they decided is asked of them. */
    public BookComparison knowing(BookRecord books) {
        known.add(books);
        return this;
    }

    /** Returns the same with where outcomes lead; without, a matter stays where it is. */
    public BookComparison leading(Destination where) {
        this.destination = where;
        return this;
    }

    /** Returns the same with when time limits end; without, no limit is looked at. */
    public BookComparison ending(End when) {
        this.ending = Optional.of(when);
        this.timing = proposed.outcomes().stream().anyMatch(o -> o.type() == OutcomeField.Type.DURATION);
        return this;
    }

    /** Returns the same, whose clocks are started one by one by {@link #runs}. */
    public BookComparison clocking() {
        this.timing = true;
        return this;
    }

    /** Returns the same, to be asked between the decisions too; under {@code nothing} a matter waits and nobody acts. */
    public BookComparison idling(Set<String> nothing, Heard heard) {
        this.ahead = new Ahead(heard);
        this.idle = Optional.of(ImmutableSet.copyOf(nothing));
        return this;
    }

    /** Returns what comes of all these decisions, each read once; no limit is counted that ends after the last of them. */
    public BookDifference over(Iterator<PastDecision> past) {
        Instant last = Instant.MIN;
        while (past.hasNext()) {
            PastDecision decision = past.next();
            take(decision);
            last = decision.at();
        }
        return difference(last);
    }

    /** Asks the next decision again; returns how it turns, when the proposed book comes to another outcome. */
    public Optional<Turn> take(PastDecision past) {
        decisions++;
        movedOn(past.matter(), past.at());
        Optional<Answer> now = Answer.of(proposed, past);
        if (now.isEmpty()) {
            undecided++;
            new RecordedCase(proposed)
                    .lacking(past.decision().facts())
                    .forEach(fact -> lacking.merge(fact, 1L, Long::sum));
            return Optional.empty();
        }
        Answer after = now.get();
        Optional<Answer> before = deciding(past);
        if (before.isEmpty()) {
            byRecord++;
        }
        String was = before.map(b -> b.then(field)).orElse(past.outcome());
        String is = after.then(field);
        boolean same = was.equals(is);
        String reached = same ? past.to() : destination.of(past, is);
        if (idle.isPresent()) {
            ahead.decided(past.matter(), past.at(), is, same).ifPresent(this::moved);
        }
        loads.held(past.to(), reached);
        ending.ifPresent(end -> limits.start(
                past.matter(),
                reached,
                past.at(),
                before.flatMap(Answer::limit).map(l -> end.of(past.at(), l)),
                after.limit().map(l -> end.of(past.at(), l))));
        if (!same) {
            Turn turn = new Turn(was, is, past.decision().rule(), after.rule().id(), 1);
            turns.merge(turn, 1L, Long::sum);
            return Optional.of(turn);
        }
        if (before.filter(after::differsFrom).isPresent()) {
            otherwise++;
        }
        return Optional.empty();
    }

    /**
     * Asks at a point at which the facts of a matter changed and nobody asked; {@code point} tells what the book then in force
     * comes to. What the proposed book does there waits until the matter is decided, goes elsewhere, or the past ends.
     */
    public void between(PastDecision point) {
        points++;
        Optional<Answer> now = Answer.of(proposed, point);
        if (now.isEmpty()) {
            unclear++;
            return;
        }
        String is = now.get().then(field);
        boolean acts = idle.filter(words -> !words.contains(is)).isPresent();
        if (!acts || is.equals(point.outcome()) || ahead.isGone(point.matter())) {
            return;
        }
        Turn turn = new Turn(
                point.outcome(), is, point.decision().rule(), now.get().rule().id(), 1);
        Ahead.Move move = new Ahead.Move(point.from(), destination.of(point, is));
        ahead.start(point.matter(), point.at(), turn, move);
        ending.ifPresent(end -> limits.anew(
                point.matter(), move.to(), point.at(), now.get().limit().map(l -> end.of(point.at(), l))));
    }

    /**
     * Starts a clock that a decision set, where several run or where it runs from another instant than the decision; without
     * effect where one of the books cannot be asked.
     *
     * @param clock which clock of which matter: one that ran under this name before was kept or missed by now
     * @param limit the outcome that says how long
     * @param from from when it runs
     * @param now when that was written down
     * @param end when a limit ends
     */
    public void runs(String clock, PastDecision past, String limit, Instant from, Instant now, End end) {
        Optional<Answer> before = deciding(past);
        Optional<Answer> after = Answer.of(proposed, past);
        if (before.isPresent() && after.isPresent()) {
            limits.start(
                    clock,
                    past.from(),
                    now,
                    before.flatMap(a -> a.lasting(limit)).map(l -> end.of(from, l)),
                    after.flatMap(a -> a.lasting(limit)).map(l -> end.of(from, l)));
        }
    }

    /** Tells of a point between decisions at which not even the book then in force can be asked. */
    public void unclear() {
        points++;
        unclear++;
    }

    /** Tells that what changed in a matter was a mistake: a step that waits rests on it. */
    public void withdrawn(String matter) {
        ahead.withdraw(matter);
    }

    /** Tells that a matter went elsewhere or ended: whatever waits in it was never decided there. */
    public void left(String matter) {
        ahead.left(matter).ifPresent(this::moved);
    }

    /** Tells that somebody took the next step in a matter: its time limit was kept, if it still ran. */
    public void movedOn(String matter, Instant at) {
        limits.stop(matter, at);
    }

    /** Returns what came of it; limits that end after {@code until} are still open and are not counted. */
    public BookDifference difference(Instant until) {
        limits.pass(until);
        List<Missed> missed = limits.missed();
        ahead.end().forEach(this::moved);
        return new BookDifference(
                proposed.id(),
                proposed.digest(),
                decisions,
                turns.entrySet().stream()
                        .map(e -> e.getKey().times(e.getValue()))
                        .toList(),
                otherwise,
                undecided,
                byRecord,
                loads.all(),
                missed.stream().mapToLong(Missed::newlyMissed).sum(),
                missed.stream().mapToLong(Missed::newlyKept).sum(),
                idle.map(words -> new Between(points, unclear, ahead.found())),
                Optional.of(new Beside(
                        field,
                        timing,
                        missed,
                        lacking.entrySet().stream()
                                .map(e -> new Lacking(e.getKey(), e.getValue()))
                                .toList())));
    }

    /** Returns how many things are held, for whoever wonders whether that grows. */
    public int held() {
        return turns.size() + loads.held() + ahead.held() + limits.held();
    }

    /** Returns what the book that decided says, if it is known and has the outcome that is compared. */
    private Optional<Answer> deciding(PastDecision past) {
        return known.stream()
                .flatMap(books -> books.of(past.decision().book()).stream())
                .filter(book -> book.outcomes().stream().anyMatch(o -> o.name().equals(field)))
                .findFirst()
                .flatMap(book -> Answer.of(book, past));
    }

    /** A decision that only the proposed book comes to: until then nobody asked, and the matter stayed where it was. */
    private void moved(Ahead.Move move) {
        loads.held(move.from(), move.to());
    }
}
