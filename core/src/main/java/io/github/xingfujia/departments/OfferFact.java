package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.store.Fact;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;

/** What happens to the tasks that a subject's room finds worth sending (提请事实): codes and instants, no word of anybody. */
sealed interface OfferFact extends Fact {

    /** Whose work the subject was when this was written: the keys of the row. */
    record HeldBy(SortedSet<String> openTo, SortedSet<String> barred) implements OfferFact {
        public HeldBy {
            openTo = ImmutableSortedSet.copyOf(openTo);
            barred = ImmutableSortedSet.copyOf(barred);
        }

        static HeldBy of(Scope scope) {
            return new HeldBy(scope.openTo(), scope.barred());
        }
    }

    /** A task is worth sending; {@code number} counts within the subject, from 1. */
    record Offered(int number, OfferCause cause, TaskKindCode task, boolean obliged, Instant dueAt, List<String> cites)
            implements OfferFact {
        public Offered {
            cites = ImmutableList.copyOf(cites);
        }
    }

    /** It was sent. */
    record Taken(int number, TaskId task) implements OfferFact {}

    /** The task that was sent came to nothing, and the law still demands it, or it was sent in error: it waits again. */
    record StandsAgain(int number, TaskId task) implements OfferFact {}

    /** A task of that kind is under way; from a subject of which nothing was offered too. */
    record UnderWay(TaskKindCode kind, TaskId task) implements OfferFact {}

    /** That task was answered or taken back. */
    record NoMore(TaskId task) implements OfferFact {}

    /** It is not sent. */
    record Declined(int number, DeclineCause cause) implements OfferFact {}

    /** What it would have helped has ended. */
    record Ended(int number) implements OfferFact {}
}
