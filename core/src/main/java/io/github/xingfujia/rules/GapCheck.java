package io.github.xingfujia.rules;

import io.github.xingfujia.rules.Finding.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every gap of a book by a case of its own (规则空白), beside the rule that is nearest to it: once a case is told, all around it that
 * no rule answers is left out, and the next is asked for.
 */
final class GapCheck {

    /** So many gaps are told at once; whoever closes them is told of the next ones. */
    static final int MOST = 5;

    private final Verifier verifier;
    private final Space space;

    private GapCheck(Verifier verifier) {
        this.verifier = verifier;
        this.space = verifier.space();
    }

    static void run(Verifier verifier) {
        if (verifier.rules().stream().noneMatch(Rule::isOtherwise)) {
            new GapCheck(verifier).run();
        }
    }

    private void run() {
        List<Box> told = new ArrayList<>();
        int count = 0;
        Optional<long[]> gap = next(told);
        while (gap.isPresent()) {
            tell(gap.get());
            for (int f = 0; f < space.facts().size(); f++) {
                told.add(around(gap.get(), f));
            }
            count++;
            gap = count < MOST ? next(told) : Optional.empty();
        }
    }

    /** Returns the plainest case that no rule answers and that lies in nothing told before. */
    private Optional<long[]> next(List<Box> told) {
        Space left = told.isEmpty()
                ? space
                : Space.of(
                        space.facts(),
                        List.of(Stream.concat(verifier.boxes(verifier.rules()).stream(), told.stream())
                                .toList()));
        long[] nobody = left.none();
        Bits.set(nobody, left.nobody(0));
        return verifier.ask(Question.of(left, List.of(nobody)), List.of());
    }

    private void tell(long[] values) {
        Optional<Rule> nearest = verifier.rules().stream().min(Comparator.comparingLong(rule -> apart(rule, values)));
        verifier.find(
                Kind.GAP,
                nearest.stream().toList(),
                verifier.strange(values),
                values,
                nearest.map(rule -> Texts.of(
                                "finding.gap", verifier.words().ofCase(values), Words.named(rule), apart(rule, values)))
                        .orElseGet(() ->
                                Texts.of("finding.gap-bare", verifier.words().ofCase(values))));
    }

    /** Returns how many facts keep a rule from a case. */
    private long apart(Rule rule, long[] values) {
        Box box = new Box(rule.when());
        return IntStream.range(0, values.length)
                .filter(f -> !box.allows(space.facts().get(f).name(), values[f]))
                .count();
    }

    /** Returns cases around one that no rule answers either: as many as can be had fact by fact, from the first fact named on. */
    private Box around(long[] values, int first) {
        List<List<Integer>> cells = new ArrayList<>();
        for (int f = 0; f < values.length; f++) {
            cells.add(new ArrayList<>(List.of(space.cell(f, values[f]))));
        }
        Map<String, Condition> when = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            int f = (first + i) % values.length;
            for (int c = 0; c < space.values(f).length; c++) {
                if (!cells.get(f).contains(c)) {
                    cells.get(f).add(c);
                    if (isAnswered(cells)) {
                        cells.get(f).remove(Integer.valueOf(c));
                    }
                }
            }
            Collections.sort(cells.get(f));
            if (cells.get(f).size() < space.values(f).length) {
                when.put(space.facts().get(f).name(), space.within(f, cells.get(f)));
            }
        }
        return new Box(when);
    }

    /** Returns whether a rule may answer something within these cells. */
    private boolean isAnswered(List<List<Integer>> cells) {
        long[] rows = space.all();
        for (int f = 0; f < cells.size(); f++) {
            long[] some = space.none();
            for (int c : cells.get(f)) {
                some = Bits.or(some, space.mask(f, c));
            }
            rows = Bits.and(rows, some);
        }
        for (int r = 0; r < verifier.rules().size(); r++) {
            if (Bits.has(rows, verifier.row(r))) {
                return true;
            }
        }
        return false;
    }
}
