package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * A subset of one fact's domain: a union of intervals, and whether unknown belongs to it.
 *
 * @param intervals in order, none touching another
 */
record Condition(List<Interval> intervals, boolean unknown) {

    Condition {
        intervals = ImmutableList.copyOf(intervals);
    }

    record Interval(long from, long to) {}

    static Condition of(long from, long to) {
        return new Condition(List.of(new Interval(from, to)), false);
    }

    boolean holds(long value) {
        if (value == FactDeclaration.UNKNOWN) {
            return unknown;
        }
        for (Interval interval : intervals) {
            if (interval.from() <= value && value <= interval.to()) {
                return true;
            }
        }
        return false;
    }

    Condition or(Condition other) {
        List<Interval> all = new ArrayList<>(intervals);
        all.addAll(other.intervals);
        return new Condition(all, unknown || other.unknown);
    }

    /** Returns this and one that lies above it: two that touch become one. */
    Condition next(Condition above) {
        List<Interval> all = new ArrayList<>(intervals);
        for (Interval one : above.intervals) {
            Interval last = all.get(all.size() - 1);
            if (last.to() + 1 == one.from()) {
                all.set(all.size() - 1, new Interval(last.from(), one.to()));
            } else {
                all.add(one);
            }
        }
        return new Condition(all, unknown || above.unknown);
    }

    /** Returns what both allow. */
    Condition and(Condition other) {
        List<Interval> both = new ArrayList<>();
        for (Interval one : intervals) {
            for (Interval two : other.intervals) {
                long from = Math.max(one.from(), two.from());
                long to = Math.min(one.to(), two.to());
                if (from <= to) {
                    both.add(new Interval(from, to));
                }
            }
        }
        return new Condition(both, unknown && other.unknown);
    }

    boolean isEmpty() {
        return intervals.isEmpty() && !unknown;
    }

    /** Returns what this allows and the other does not. */
    Condition less(Condition other) {
        List<Interval> rest = intervals;
        for (Interval cut : other.intervals) {
            List<Interval> left = new ArrayList<>();
            for (Interval one : rest) {
                if (one.from() < cut.from()) {
                    left.add(new Interval(one.from(), Math.min(one.to(), cut.from() - 1)));
                }
                if (one.to() > cut.to()) {
                    left.add(new Interval(Math.max(one.from(), cut.to() + 1), one.to()));
                }
            }
            rest = left;
        }
        return new Condition(rest, unknown && !other.unknown);
    }

    /** Returns whether it allows whatever the other does. */
    boolean covers(Condition other) {
        return other.less(this).isEmpty();
    }

    /** Returns what of {@code fact}'s domain is left out; unknown belongs to it only when asked for by name. */
    Condition not(FactDeclaration fact) {
        List<Interval> rest = new ArrayList<>();
        long next = fact.min();
        List<Interval> sorted = new ArrayList<>(intervals);
        sorted.sort((a, b) -> Long.compare(a.from(), b.from()));
        for (Interval interval : sorted) {
            if (next < interval.from()) {
                rest.add(new Interval(next, interval.from() - 1));
            }
            next = Math.max(next, interval.to() + 1);
        }
        if (next <= fact.max()) {
            rest.add(new Interval(next, fact.max()));
        }
        return new Condition(rest, false);
    }
}
