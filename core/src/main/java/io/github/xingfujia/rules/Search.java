package io.github.xingfujia.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An exact search for one case: split on the fact that most rows depend on, take cells with the same rows together, the
 * fewest rows first, and never look into the same rows twice. What exceeds its budget of steps goes to a
 * {@link Diagram}.
 */
final class Search {

    /** What a question came to: a case, none, or not decided; and the rows that are enough to show it. */
    record Answer(Optional<int[]> point, boolean decided, int steps, long[] reasons) {}

    private record Key(long left, List<Long> rows) {}

    private static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Spent() {
            super("the budget is spent", null, false, false);
        }
    }

    private final Ground ground;
    private final int budget;
    private final int[] point;
    private final Set<Key> covered = new LinkedHashSet<>();
    private int steps;

    private Search(Ground ground, int budget) {
        this.ground = ground;
        this.budget = budget;
        this.point = ground.ordinary();
    }

    static Answer ask(Question question, Budget budget) {
        if (question.isEmpty()) {
            return new Answer(Optional.empty(), true, 0, question.space().none());
        }
        Ground ground = new Ground(question);
        Search search = new Search(ground, budget.search());
        try {
            long all = (1L << ground.facts()) - 1;
            boolean found = search.find(question.active(), all);
            return new Answer(
                    found ? Optional.of(search.point) : Optional.empty(), true, search.steps, ground.reasons());
        } catch (Spent e) {
            return new Diagram(ground, budget.diagram()).ask(search.steps);
        }
    }

    private boolean find(long[] allowed, long facts) {
        if (++steps > budget) {
            throw new Spent();
        }
        long[] rows = allowed.clone();
        if (!ground.trim(rows, facts)) {
            return false;
        }
        long left = ground.open(rows, facts);
        if (left == 0) {
            return true;
        }
        Key key = new Key(left, Arrays.stream(rows).boxed().toList());
        if (covered.contains(key)) {
            return false;
        }
        int fact = heaviest(rows, left);
        for (Branch branch : branches(fact, rows)) {
            if (find(branch.rows(), left & ~(1L << fact))) {
                point[fact] = branch.cell();
                return true;
            }
        }
        covered.add(key);
        return false;
    }

    private record Branch(int cell, long[] rows) {}

    private List<Branch> branches(int fact, long[] rows) {
        List<Branch> branches = new ArrayList<>();
        for (int g = 0; g < ground.cells(fact).length; g++) {
            long[] fewer = Bits.and(rows, ground.mask(fact, g));
            if (branches.stream().noneMatch(b -> Arrays.equals(b.rows(), fewer))) {
                branches.add(new Branch(ground.cells(fact)[g], fewer));
            }
        }
        branches.sort(Comparator.comparingInt(b -> Bits.count(b.rows())));
        return branches;
    }

    private int heaviest(long[] rows, long left) {
        int heaviest = -1;
        int most = 0;
        for (int f = 0; f < ground.facts(); f++) {
            int weight = (left & (1L << f)) == 0 ? 0 : ground.weight(f, rows);
            if (weight > most) {
                most = weight;
                heaviest = f;
            }
        }
        return heaviest;
    }
}
