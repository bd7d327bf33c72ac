package io.github.xingfujia.way;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Who asks, and on what terms (请求): under which command id, and at which revision.
 *
 * @param actor who asks
 * @param command the caller's own id; empty lets the door draw one
 * @param revision the revision the caller saw; empty lets the door retry when something changed
 * @param unchanged whether what the caller decided on still is as she saw it; asked after loading and before anything is
 *     stored, again whenever the command is decided again: nothing that the command is stored against can change in
 *     between
 */
public record Asking(
        Actor actor, Optional<CommandId> command, Optional<Long> revision, Optional<BooleanSupplier> unchanged) {

    /** Returns an asking without terms. */
    public static Asking by(Actor actor) {
        return new Asking(actor, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
