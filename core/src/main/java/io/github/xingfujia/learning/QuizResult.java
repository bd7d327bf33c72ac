package io.github.xingfujia.learning;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What was right in a quiz (小测结果).
 *
 * @param right how many
 * @param of how many were asked
 * @param passed whether that is enough
 * @param each whether each was right, in the order of the questions
 */
public record QuizResult(int right, int of, boolean passed, List<Boolean> each) {

    /** Keeps the order. */
    public QuizResult {
        each = ImmutableList.copyOf(each);
    }
}
