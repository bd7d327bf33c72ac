package io.github.xingfujia.counselling;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;

/**
 * First aid that somebody was given (心理急救记录).
 *
 * @param condition how she was when it ended
 * @param words what was said and done; sealed; may be empty
 */
public record FirstAid(Condition condition, String words) implements Command {

    /** Refuses overlong words. */
    public FirstAid {
        Checks.of().text("words", words, 0, 4000).orThrow();
    }
}
