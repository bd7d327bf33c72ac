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
 * @param dryRun whether the command is only decided: answered as it would be, recorded as a look, and stored nowhere
 */
public record Asking(
        Actor actor,
        Optional<CommandId> command,
        Optional<Long> revision,
        Optional<BooleanSupplier> unchanged,
        boolean dryRun) {

    /** Returns an asking without terms. */
    public static Asking by(Actor actor) {
        return new Asking(actor, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** Returns the same under the caller's own id. */
    public Asking under(CommandId id) {
        return new Asking(actor, Optional.of(id), revision, unchanged, dryRun);
    }

    /** Returns the same at the revision the caller saw. */
    public Asking at(long seen) {
        return new Asking(actor, command, Optional.of(seen), unchanged, dryRun);
    }

    /** Returns the same on the condition that what the caller saw still holds. */
    public Asking provided(BooleanSupplier same) {
        return new Asking(actor, command, revision, Optional.of(same), dryRun);
    }

    /** Returns the same as a question: what would come of it. */
    public Asking asDryRun() {
        return new Asking(actor, command, revision, unchanged, true);
    }
}
