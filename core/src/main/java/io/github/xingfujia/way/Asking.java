package io.github.xingfujia.way;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import java.util.Optional;

/**
 * Who asks, and on what terms (请求): under which command id, and at which revision.
 *
 * @param actor who asks
 * @param command the caller's own id; empty lets the door draw one
 * @param revision the revision the caller saw; empty lets the door retry when something changed
 */
public record Asking(Actor actor, Optional<CommandId> command, Optional<Long> revision) {

    /** Returns an asking without terms. */
    public static Asking by(Actor actor) {
        return new Asking(actor, Optional.empty(), Optional.empty());
    }
}
