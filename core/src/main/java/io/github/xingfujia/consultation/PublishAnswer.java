package io.github.xingfujia.consultation;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;

/**
 * Publishes a question and its answer without anything that tells who asked (公开问答).
 *
 * @param id the question
 * @param question the question in other words, 1 to 500 characters
 * @param answer the answer in general words, 1 to 2000 characters
 */
public record PublishAnswer(QuestionId id, String question, String answer) implements Command {

    /** Refuses empty and overlong texts. */
    public PublishAnswer {
        Checks.of()
                .text("question", question, 1, 500)
                .text("answer", answer, 1, 2000)
                .orThrow();
    }

    /** Returns the question's key alone. */
    @Override
    public String toString() {
        return "PublishAnswer[" + id + "]";
    }
}
