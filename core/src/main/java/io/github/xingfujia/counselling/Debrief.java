package io.github.xingfujia.counselling;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;

/**
 * What those who went say afterwards (复盘): to the team, about its own work.
 *
 * @param words what they learned; sealed
 * @param rest whether somebody of the team needs support of her own
 */
public record Debrief(String words, boolean rest) implements Command {

    /** Refuses nothing and overlong words. */
    public Debrief {
        Checks.of().text("words", words, 1, 4000).orThrow();
    }
}
