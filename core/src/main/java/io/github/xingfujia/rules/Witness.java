package io.github.xingfujia.rules;

import io.github.xingfujia.rules.Search.Answer;
import java.util.Optional;

/** The plainest case that a question asks for: fact by fact pushed to its ordinary value, and asked again. */
final class Witness {

    /** What a question came to, in values instead of cells. */
    record Found(Optional<long[]> values, boolean decided, int steps) {}

    private Witness() {}

    static Found of(Question question, Budget budget) {
        Answer first = Search.ask(question, budget);
        if (first.point().isEmpty()) {
            return new Found(Optional.empty(), first.decided(), first.steps());
        }
        int[] point = first.point().get();
        int steps = first.steps();
        Question narrowed = question;
        for (int f = 0; f < point.length; f++) {
            for (int cell : question.cells(f)) {
                if (cell == point[f]) {
                    break;
                }
                int[] tried = point.clone();
                tried[f] = cell;
                if (narrowed.holds(tried)) {
                    point = tried;
                    break;
                }
                Answer again = Search.ask(narrowed.with(f, cell), budget);
                steps += again.steps();
                if (again.point().isPresent()) {
                    point = again.point().get();
                    break;
                }
            }
            narrowed = narrowed.with(f, point[f]);
        }
        long[] values = new long[point.length];
        for (int f = 0; f < point.length; f++) {
            values[f] = question.space().values(f)[point[f]];
        }
        return new Found(Optional.of(values), true, steps);
    }
}
