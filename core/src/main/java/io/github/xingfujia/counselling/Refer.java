package io.github.xingfujia.counselling;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;

/**
 * Hands somebody on to whoever can help better (转介).
 *
 * @param to to whom, of the county's list
 * @param agreed whether she agreed to just this
 * @param words what is handed on; sealed; may be empty
 */
public record Refer(CounselCode to, boolean agreed, String words) implements Command {

    /** Refuses overlong words. */
    public Refer {
        Checks.of().text("words", words, 0, 2000).orThrow();
    }
}
