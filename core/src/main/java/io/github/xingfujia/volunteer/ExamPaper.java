package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.rules.Label;
import java.time.Instant;
import java.util.List;

/**
 * An exam paper (试卷); nothing on it tells which answer is right.
 *
 * @param questions in the order in which they are to be answered
 * @param until until when it may be handed in
 * @param pass how many must be right
 */
public record ExamPaper(List<Asked> questions, Instant until, int pass) {

    /** Keeps the order. */
    public ExamPaper {
        questions = ImmutableList.copyOf(questions);
    }

    /** A question and what may be answered. */
    public record Asked(Label question, List<Label> options) {
        /** Keeps the order. */
        public Asked {
            options = ImmutableList.copyOf(options);
        }
    }
}
