package io.github.xingfujia.casework.replay;

import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.rules.BookComparison;
import io.github.xingfujia.rules.BookRecord;
import io.github.xingfujia.rules.Decision;
import io.github.xingfujia.rules.PastDecision;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Asks the book then in force and the proposed one whenever the facts of a case changed (未研判的时点). One outline is held for
 * each open case of the portion that is read, and none of a case that ended.
 */
final class Points {

    private final Network network;
    private final BookRecord books;
    private final Mediators mediators;
    private final BookComparison comparison;
    private final Map<String, Outline> open = new LinkedHashMap<>();
    private Optional<Change> change = Optional.empty();

    /** What one command does to one case; its facts stand in several streams. */
    private static final class Change {
        private final Ref ref;
        private final Outline outline;
        private final Stamp stamp;
        private final boolean within;
        private boolean asking;
        private boolean moved;
        private boolean struck;

        Change(Ref ref, Outline outline, Stamp stamp, boolean within) {
            this.ref = ref;
            this.outline = outline;
            this.stamp = stamp;
            this.within = within;
        }

        boolean isOf(Ref other, Stamp by) {
            return ref.equals(other) && stamp.command().equals(by.command());
        }
    }

    Points(Network network, BookRecord books, Mediators mediators, BookComparison comparison) {
        this.network = network;
        this.books = books;
        this.mediators = mediators;
        this.comparison = comparison;
    }

    /** Takes one fact; {@code within} tells whether its instant is in the period that is tried. */
    void take(Ref ref, CaseFact fact, Stamp stamp, boolean within) {
        if (fact instanceof CaseFact.Opened) {
            open.put(ref.key(), new Outline(Cases.CASES.none(ref)));
        }
        Outline outline = open.get(ref.key());
        if (outline == null) {
            return;
        }
        if (change.filter(c -> c.isOf(ref, stamp)).isEmpty()) {
            settle();
            change = Optional.of(new Change(ref, outline, stamp, within));
        }
        Change now = change.orElseThrow();
        now.asking |= Outline.isAsking(fact);
        now.moved |= fact instanceof CaseFact.AccountableMoved;
        now.struck |= fact instanceof CaseFact.AttemptStruck;
        outline.take(fact, stamp);
    }

    /** Returns how many cases are held. */
    int held() {
        return open.size();
    }

    /** Asks at the end of a command, once all of it is known. */
    void settle() {
        Optional<Change> last = change;
        change = Optional.empty();
        last.ifPresent(this::settle);
    }

    private void settle(Change last) {
        String matter = last.ref.key();
        Outline outline = last.outline;
        boolean over = !outline.state().isOpen();
        if (over || last.moved) {
            comparison.left(matter);
        }
        if (last.struck) {
            comparison.withdrawn(matter);
        }
        if (over) {
            open.remove(matter);
        } else if (last.asking && last.within) {
            ask(last.ref, outline, last.stamp.at());
        }
    }

    private void ask(Ref ref, Outline outline, Instant at) {
        PostId here = outline.state().holding().accountable().orElseThrow();
        LocalDate today = at.atZone(Moment.ZONE).toLocalDate();
        RuleBook book = books.on(today, outline.state().intake().orElseThrow().openedOn());
        Decision decision;
        try {
            decision = book.decide(
                    outline.facts(network.tier(here).key(), mediators.has(here, outline.state(), today), at));
        } catch (InvalidInput e) {
            // what a book then in force does not take, it could not have decided
            comparison.unclear();
            return;
        }
        comparison.between(PastDecision.of(ref.key(), here.value(), at, decision, ReplayRun.FIELD));
    }
}
