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
 * @param anyway whether it is sent nameless though her words tell who she is; refused without, unless they may mean danger
 */
public record AskExpert(
        ExpertKind kind,
        Asker asker,
        boolean nameless,
        Optional<DivisionCode> place,
        String words,
        Optional<Boolean> anyway)
        implements Command {

    /** Refuses an empty or overlong question. */
    public AskExpert {
        Checks.of().text("words", words, 1, 2000).orThrow();
    }

    /** Creates one that is not sent where it would tell who she is who wants no name. */
    public AskExpert(ExpertKind kind, Asker asker, boolean nameless, Optional<DivisionCode> place, String words) {
        this(kind, asker, nameless, place, words, Optional.empty());
    }

    /** Returns nothing of who asks what. */
    @Override
    public String toString() {
        return "AskExpert[" + kind + "]";
    }
}
