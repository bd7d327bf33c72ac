package io.github.xingfujia.rules;

import io.github.xingfujia.rules.DecisionReference.FactValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What lies near a decision: the smallest sets of facts that would alter it together. */
final class Nearby {

    private static final int MOST_SETS = 3;
    private static final int MOST_TRIED = 3_000;

    private final RuleBook book;
    private final Rule decided;
    private final long[] present;
    private int tried;

    Nearby(RuleBook book, Rule decided, long[] present) {
        this.book = book;
        this.decided = decided;
        this.present = present;
    }

    /** Returns the first few of the smallest sets of two or more facts; none when single facts do, or nothing does. */
    List<Alternative> alternatives() {
        List<Alternative> found = new ArrayList<>();
        for (int size = 2; size <= present.length && found.isEmpty(); size++) {
            sets(size, 0, new ArrayList<>(), found);
        }
        return found;
    }

    private void sets(int size, int from, List<Integer> chosen, List<Alternative> found) {
        if (found.size() >= MOST_SETS || tried >= MOST_TRIED) {
            return;
        }
        if (chosen.size() == size) {
            tried++;
            alter(chosen).ifPresent(found::add);
            return;
        }
        for (int f = from; f < present.length; f++) {
            if (!book.facts().get(f).seals()) {
                chosen.add(f);
                sets(size, f + 1, chosen, found);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private Optional<Alternative> alter(List<Integer> free) {
        List<FactDeclaration> facts = new ArrayList<>();
        for (int f = 0; f < present.length; f++) {
            facts.add(book.facts().get(f).usually(present[f]));
        }
        List<Box> boxes = new ArrayList<>();
        List<Integer> wanted = new ArrayList<>();
        for (Impossible impossible : book.contents().impossible()) {
            held(impossible.box(), free).ifPresent(boxes::add);
        }
        for (Rule rule : book.contents().rules()) {
            Optional<Box> left = held(new Box(rule.when()), free);
            if (left.isPresent()) {
                if (!rule.sealed() && !rule.then().equals(decided.then())) {
                    wanted.add(boxes.size());
                }
                boxes.add(left.get());
            }
        }
        Space space = Space.of(facts, List.of(boxes));
        long[] rows = space.none();
        wanted.forEach(r -> Bits.set(rows, r));
        return Witness.of(Question.of(space, List.of(rows)).known(free), Budget.USUAL)
                .values()
                .map(this::alternative);
    }

    private Alternative alternative(long[] found) {
        long[] values = present.clone();
        List<FactValue> facts = new ArrayList<>();
        for (int f = 0; f < values.length; f++) {
            FactDeclaration fact = book.facts().get(f);
            if (found[f] != values[f] && found[f] != FactDeclaration.UNKNOWN) {
                values[f] = found[f];
                facts.add(new FactValue(fact.name(), fact.text(found[f])));
            }
        }
        Rule rule = book.rule(book.winner(values));
        return new Alternative(
                facts, rule.then().getOrDefault(book.outcomes().get(0).name(), ""));
    }

    /** Returns a box with every fact but the free ones held to what it is. */
    private Optional<Box> held(Box box, List<Integer> free) {
        Optional<Box> left = Optional.of(box);
        for (int f = 0; f < present.length; f++) {
            if (!free.contains(f)) {
                String name = book.facts().get(f).name();
                long value = present[f];
                left = left.flatMap(b -> b.fixed(name, value));
            }
        }
        return left;
    }
}
