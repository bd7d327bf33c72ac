package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.rules.Condition.Interval;
import io.github.xingfujia.rules.FactDeclaration.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The facts of two books as one: every value of either. What a book does not know is kept out of it by boxes of its own.
 * A fact that both books have by another type is two facts.
 */
final class Merged {

    private final Map<String, FactDeclaration> facts = new LinkedHashMap<>();

    Merged(List<FactDeclaration> before, List<FactDeclaration> after) {
        before.forEach(f -> facts.put(f.name(), f));
        for (FactDeclaration fact : after) {
            FactDeclaration old = facts.get(fact.name());
            facts.put(
                    name(fact), old == null || old.type() != fact.type() ? renamed(fact, name(fact)) : both(old, fact));
        }
    }

    List<FactDeclaration> facts() {
        return List.copyOf(facts.values());
    }

    /** Returns the boxes of a book: what it does not know, what the law rules out, its rules. */
    List<Box> boxes(Contents book) {
        return Stream.concat(outside(book).stream(), book.rules().stream().map(r -> box(r.when(), book.facts())))
                .toList();
    }

    /** Returns what is no case of a book. */
    List<Box> outside(Contents book) {
        List<Box> outside = new ArrayList<>();
        for (FactDeclaration fact : book.facts()) {
            FactDeclaration whole = whole(fact);
            Condition rest = of(new Condition(List.of(new Interval(fact.min(), fact.max())), fact.optional()), fact)
                    .not(whole);
            Condition unknown = new Condition(rest.intervals(), whole.optional() && !fact.optional());
            if (unknown.unknown() || !unknown.intervals().isEmpty()) {
                outside.add(new Box(ImmutableMap.of(whole.name(), unknown)));
            }
        }
        book.impossible().forEach(i -> outside.add(box(i.box().when(), book.facts())));
        return outside;
    }

    Box box(Map<String, Condition> when, List<FactDeclaration> own) {
        ImmutableMap.Builder<String, Condition> box = ImmutableMap.builder();
        when.forEach((name, condition) -> fact(own, name).ifPresent(f -> box.put(whole(f).name(), of(condition, f))));
        return new Box(box.build());
    }

    /** Returns a condition of a book in the numbers of the whole. */
    private Condition of(Condition condition, FactDeclaration own) {
        FactDeclaration whole = whole(own);
        if (own.type() != Type.CHOICE) {
            return condition;
        }
        List<Interval> intervals = new ArrayList<>();
        for (Interval interval : condition.intervals()) {
            for (long v = interval.from(); v <= interval.to(); v++) {
                int code = whole.codes().indexOf(own.codes().get((int) v));
                intervals.add(new Interval(code, code));
            }
        }
        return new Condition(intervals, condition.unknown());
    }

    private FactDeclaration whole(FactDeclaration own) {
        FactDeclaration plain = facts.get(own.name());
        return plain != null && plain.type() == own.type() ? plain : facts.getOrDefault(own.name() + "′", own);
    }

    private String name(FactDeclaration fact) {
        FactDeclaration old = facts.get(fact.name());
        return old == null || old.type() == fact.type() ? fact.name() : fact.name() + "′";
    }

    private static Optional<FactDeclaration> fact(List<FactDeclaration> facts, String name) {
        return facts.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    private static FactDeclaration renamed(FactDeclaration fact, String name) {
        return new FactDeclaration(
                name,
                fact.type(),
                fact.min(),
                fact.max(),
                fact.values(),
                fact.optional(),
                fact.usual(),
                fact.risk(),
                fact.riskFrom(),
                fact.descriptive(),
                fact.seals(),
                fact.measures(),
                fact.label());
    }

    private static FactDeclaration both(FactDeclaration old, FactDeclaration now) {
        Map<String, Label> values = new LinkedHashMap<>(old.values());
        now.values().forEach(values::putIfAbsent);
        boolean choice = old.type() == Type.CHOICE;
        return new FactDeclaration(
                now.name(),
                old.type(),
                Math.min(old.min(), now.min()),
                choice ? values.size() - 1 : Math.max(old.max(), now.max()),
                values,
                old.optional() || now.optional(),
                old.usual(),
                old.risk(),
                old.riskFrom(),
                old.descriptive(),
                old.seals() || now.seals(),
                old.measures(),
                now.label());
    }
}
