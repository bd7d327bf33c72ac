package io.github.xingfujia.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A book with one fact held to a value: the boxes that are left, and whose they are.
 *
 * @param rules the rule of every box; empty for what the law rules out
 */
record Held(long value, List<Box> boxes, List<Optional<Rule>> rules) {

    static Held of(Verifier verifier, int fact, long value) {
        String name = verifier.contents().facts().get(fact).name();
        List<Box> boxes = new ArrayList<>();
        List<Optional<Rule>> rules = new ArrayList<>();
        List<Box> all = verifier.boxes(verifier.rules());
        for (int b = 0; b < all.size(); b++) {
            Optional<Box> left = all.get(b).fixed(name, value);
            if (left.isPresent()) {
                boxes.add(left.get());
                int rule = b - verifier.row(0);
                rules.add(
                        rule < 0
                                ? Optional.empty()
                                : Optional.of(verifier.rules().get(rule)));
            }
        }
        return new Held(value, boxes, rules);
    }

    /** Marks the rows of this list whose rule is as wanted. */
    void mark(Space space, int list, long[] rows, Predicate<Rule> wanted) {
        for (int r = 0; r < rules.size(); r++) {
            if (rules.get(r).filter(wanted).isPresent()) {
                Bits.set(rows, space.bit(list, r));
            }
        }
    }
}
