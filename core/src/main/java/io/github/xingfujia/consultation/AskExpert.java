package io.github.xingfujia.consultation;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.messaging.Asker;
import io.github.xingfujia.way.Command;
import java.util.Optional;

/**
 * Asks an expert in writing (在线提问). What she wrote is hers and the expert's, and is published only with her consent.
 *
 * @param kind which kind of expert
 * @param asker who asks
 * @param nameless whether the expert does not even learn what she is called
 * @param place where she lives, when she says it
 * @param words her question, 1 to 2000 characters
 */
public record AskExpert(ExpertKind kind, Asker asker, boolean nameless, Optional<DivisionCode> place, String words)
        implements Command {

    /** Refuses an empty or overlong question. */
    public AskExpert {
        Checks.of().text("words", words, 1, 2000).orThrow();
    }

    /** Returns nothing of who asks what. */
    @Override
    public String toString() {
        return "AskExpert[" + kind + "]";
    }
}
