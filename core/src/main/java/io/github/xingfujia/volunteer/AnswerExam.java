package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;
import java.util.List;

/**
 * Hands an exam paper in (交卷).
 *
 * @param staff who sat it
 * @param track on which track
 * @param answers the number of the chosen answer, from 1, for each question of the paper in order; 0 for none
 */
public record AnswerExam(StaffId staff, Track track, List<Integer> answers) implements Command {

    /** Keeps the order; refuses none and too many. */
    public AnswerExam {
        answers = ImmutableList.copyOf(answers);
        Checks.of().range("answers", answers.size(), 1, 200).orThrow();
    }
}
