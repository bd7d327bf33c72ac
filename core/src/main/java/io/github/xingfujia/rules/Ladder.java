package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;

/**
 * Where the outcomes of a book lead (升级阶梯): from a value of one fact, such as the tier that holds a case, to another
 * value of it. What a network knows and a book does not.
 */
public final class Ladder {

    private record Step(String outcome, String from) {}

    private final String fact;
    private final String field;
    private final ImmutableSetMultimap<Step, String> steps;

    private Ladder(String fact, String field, SetMultimap<Step, String> steps) {
        this.fact = fact;
        this.field = field;
        this.steps = ImmutableSetMultimap.copyOf(steps);
    }

    /** Returns a ladder on which nothing leads anywhere yet: outcomes of {@code field} move the value of {@code fact}. */
    public static Ladder of(String fact, String field) {
        return new Ladder(fact, field, ImmutableSetMultimap.of());
    }

    /** Returns the ladder on which {@code outcome} also leads {@code from} one value {@code to} another. */
    public Ladder leads(String outcome, String from, String to) {
        if (from.equals(to) || leadsTo(outcome, from, to)) {
            return this;
        }
        return new Ladder(
                fact,
                field,
                ImmutableSetMultimap.<Step, String>builder()
                        .putAll(steps)
                        .put(new Step(outcome, from), to)
                        .build());
    }

    String fact() {
        return fact;
    }

    String field() {
        return field;
    }

    /** Returns whether the outcome leads from one value to the other. */
    boolean leadsTo(String outcome, String from, String to) {
        return steps.containsEntry(new Step(outcome, from), to);
    }

    /** Returns whether anything leads from one value to the other. */
    boolean joins(String from, String to) {
        return steps.entries().stream()
                .anyMatch(e -> e.getKey().from().equals(from) && e.getValue().equals(to));
    }

    /** Returns the values something leads from. */
    List<String> from() {
        return steps.keySet().stream().map(Step::from).distinct().toList();
    }
}
